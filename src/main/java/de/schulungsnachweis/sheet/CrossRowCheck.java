package de.schulungsnachweis.sheet;

import de.schulungsnachweis.mandate.title.TitleKey;
import de.schulungsnachweis.shared.UnitCode;
import de.schulungsnachweis.sheet.row.ProblemTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What only several rows of one file tell together: duplicates (R14) and one personnel number with two names. Show it
 * every entry first, then ask about each of them in the same order.
 */
public final class CrossRowCheck {

    private final Map<UUID, UUID> nameByNumber = new HashMap<>();
    private final Set<UUID> numbersWithTwoNames = new HashSet<>();
    private final Map<UUID, Integer> firstRows = new HashMap<>();

    /** First pass: takes note of an entry. */
    public void see(Entry entry) {
        if (entry.values() instanceof StaffValues staff && staff.personnelNumber() != null) {
            UUID number = key(staff.personnelNumber());
            UUID name = name(staff.familyName(), staff.givenName());
            UUID known = nameByNumber.putIfAbsent(number, name);
            if (known != null && !known.equals(name)) {
                numbersWithTwoNames.add(number);
            }
        }
    }

    /** Second pass: the entry with what the other rows tell about it. */
    public Entry judge(Entry entry) {
        if (entry.values() instanceof StaffValues staff
                && staff.personnelNumber() != null
                && numbersWithTwoNames.contains(key(staff.personnelNumber()))) {
            Entry.Status status = entry.status() == Entry.Status.REJECTED ? Entry.Status.REJECTED : Entry.Status.DECIDE;
            return with(entry, status, ProblemTexts.row("NUMBER_TWO_NAMES", entry.sheet(), entry.row(), null));
        }
        if (entry.values() instanceof CertificateValues certificate) {
            UUID training = training(certificate);
            Integer first = training == null ? null : firstRows.putIfAbsent(training, entry.row());
            if (first != null) {
                String row = first.toString();
                return with(entry, entry.status(), ProblemTexts.row("DUPLICATE", entry.sheet(), entry.row(), row));
            }
        }
        return entry;
    }

    private static @Nullable UUID training(CertificateValues certificate) {
        DayValue day = certificate.lastDay();
        String title = certificate.title();
        LocalPerson person = LocalPerson.of(certificate);
        if (day == null || title == null || person == null || day.exact() == null) {
            return null;
        }
        return key(person.key() + "\n" + TitleKey.of(title).value() + "\n" + day.iso());
    }

    private static Entry with(Entry entry, Entry.Status status, Problem problem) {
        List<Problem> problems = new ArrayList<>(entry.problems());
        problems.add(problem);
        return entry.with(status, problems);
    }

    private static UUID name(@Nullable String familyName, @Nullable String givenName) {
        return key(
                UnitCode.key(Objects.toString(familyName, "")) + "\n" + UnitCode.key(Objects.toString(givenName, "")));
    }

    /** A short stand-in for a text, so that a million of them fit into memory. */
    private static UUID key(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How a row names its person. */
    private record LocalPerson(String key) {

        static @Nullable LocalPerson of(CertificateValues certificate) {
            if (certificate.personnelNumber() != null) {
                return new LocalPerson(certificate.personnelNumber());
            }
            if (certificate.email() != null) {
                return new LocalPerson(certificate.email());
            }
            String family = certificate.familyName();
            return family == null
                    ? null
                    : new LocalPerson(UnitCode.key(family + " " + Objects.toString(certificate.givenName(), "")));
        }
    }
}
