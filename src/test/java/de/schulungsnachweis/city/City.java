package de.schulungsnachweis.city;

import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.testing.Workbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An invented city of any size, the same for the same numbers, with what its lists would say. */
public final class City {

    private static final List<String> FAMILY_NAMES = List.of("Müller", "Öztürk", "Weiß", "Nowak", "Hoyer", "Kästner");
    private static final List<String> GIVEN_NAMES = List.of("Anna", "Jörg", "Gülşah", "Thomas", "Änne", "Mia");

    /** How many trainings of one kind there are: a city has far fewer titles than certificates. */
    private static final int COURSES = 500;

    private final List<CityPerson> persons = new ArrayList<>();
    private final List<CityCertificate> certificates = new ArrayList<>();

    private City() {}

    /** Makes up the persons and certificates. */
    public static City of(int units, int persons, int certificates) {
        City city = new City();
        Random random = new Random(2026);
        for (int index = 0; index < persons; index++) {
            city.persons.add(person(random, index, units));
        }
        while (city.certificates.size() < certificates) {
            city.addCertificate(random);
        }
        return city;
    }

    List<CityPerson> persons() {
        return persons;
    }

    List<CityCertificate> certificates() {
        return certificates;
    }

    private static CityPerson person(Random random, int index, int units) {
        return new CityPerson(
                "%08d".formatted(10_000 + index),
                FAMILY_NAMES.get(random.nextInt(FAMILY_NAMES.size())) + "-" + invented(index),
                GIVEN_NAMES.get(random.nextInt(GIVEN_NAMES.size())),
                Integer.toString(10 + index % units),
                group(random.nextInt(100)),
                random.nextInt(100) >= 3,
                random.nextInt(100) < 3 ? LocalDate.of(2026, 10, 15) : LocalDate.of(2015, 5, 1),
                exit(random.nextInt(100)));
    }

    /** A name of letters only, another for every number. */
    private static String invented(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private static TargetGroup group(int percent) {
        if (percent < 10) {
            return TargetGroup.LEADERS;
        }
        if (percent < 70) {
            return TargetGroup.STAFF;
        }
        return percent < 98 ? TargetGroup.NOT_IN_TARGET_GROUP : TargetGroup.UNDECLARED;
    }

    private static @Nullable LocalDate exit(int percent) {
        return switch (percent) {
            case 0 -> LocalDate.of(2026, 12, 30);
            case 1 -> LocalDate.of(2026, 12, 31);
            default -> null;
        };
    }

    private void addCertificate(Random random) {
        @Nullable CityPerson person = random.nextInt(200) == 0 ? null : persons.get(random.nextInt(persons.size()));
        int number = certificates.size();
        CityCertificate certificate = new CityCertificate(
                person,
                CityTitle.values()[random.nextInt(CityTitle.values().length)],
                number % COURSES,
                LocalDate.of(2020, 10, 1).plusDays(random.nextInt(2400)),
                minutes(random.nextInt(100)),
                random.nextInt(100) >= 4,
                false);
        certificates.add(certificate);
        if (random.nextInt(50) == 0) {
            certificates.add(new CityCertificate(
                    certificate.person(),
                    certificate.title(),
                    certificate.variant(),
                    certificate.day(),
                    certificate.minutes(),
                    certificate.proof(),
                    true));
        }
    }

    private static @Nullable Integer minutes(int percent) {
        if (percent < 5) {
            return null;
        }
        return percent < 30 ? 359 : 360 + percent;
    }

    /** Writes the staff list. */
    public Path writeStaff(Path file) throws IOException {
        List<String> headers = List.of(
                "Personalnummer",
                "Nachname",
                "Vorname",
                "Organisationseinheit",
                "Führungskraft",
                "Bürgerkontakt",
                "Medien- und Öffentlichkeitsarbeit",
                "Am Stichtag im Dienst",
                "Eintritt",
                "Austritt");
        return Workbooks.write(file, headers, persons.stream().map(City::row)::iterator);
    }

    private static List<@Nullable Object> row(CityPerson person) {
        return Arrays.asList(
                person.number(),
                person.familyName(),
                person.givenName(),
                person.unit(),
                yesNo(person.group(), TargetGroup.LEADERS),
                yesNo(person.group(), TargetGroup.STAFF),
                person.group() == TargetGroup.UNDECLARED ? null : "nein",
                person.onDuty() ? "ja" : "nein",
                person.entryDay(),
                person.exitDay());
    }

    private static @Nullable String yesNo(TargetGroup group, TargetGroup asked) {
        if (group == TargetGroup.UNDECLARED) {
            return null;
        }
        return group == asked ? "ja" : "nein";
    }

    /** Writes the certificate list. */
    public Path writeCertificates(Path file) throws IOException {
        List<String> headers = List.of(
                "Personalnummer",
                "Nachname",
                "Vorname",
                "Titel der Schulung",
                "Anbieter",
                "Ende",
                "Dauer (Minuten)",
                "Nachweis liegt vor");
        return Workbooks.write(file, headers, certificates.stream().map(City::row)::iterator);
    }

    private static List<@Nullable Object> row(CityCertificate certificate) {
        @Nullable CityPerson person = certificate.person();
        return Arrays.asList(
                person == null
                        ? "99" + certificate.variant() + certificate.day().getDayOfYear()
                        : person.number(),
                person == null ? "Niemand" : person.familyName(),
                person == null ? "Nora" : person.givenName(),
                certificate.titleText(),
                "Volkshochschule",
                certificate.day(),
                certificate.minutes(),
                certificate.proof() ? "ja" : "nein");
    }
}
