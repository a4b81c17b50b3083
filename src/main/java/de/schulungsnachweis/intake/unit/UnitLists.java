package de.schulungsnachweis.intake.unit;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.intake.plan.RunVersions;
import de.schulungsnachweis.organisation.OrganisationalUnit;
import de.schulungsnachweis.organisation.UnitChanges;
import de.schulungsnachweis.organisation.Units;
import de.schulungsnachweis.sheet.Entry;
import de.schulungsnachweis.sheet.ListKind;
import de.schulungsnachweis.sheet.ListReader;
import de.schulungsnachweis.sheet.ListReading;
import de.schulungsnachweis.sheet.Problem;
import de.schulungsnachweis.sheet.ReadingOptions;
import de.schulungsnachweis.sheet.UnitValues;
import de.schulungsnachweis.sheet.UnusableFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a list of units in two steps: what it would change, then doing it. */
@Service
public class UnitLists {

    private final Units units;
    private final RunVersions versions;
    private final ReadingOptions options;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    UnitLists(
            Units units,
            RunVersions versions,
            ReadingOptions options,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.units = units;
        this.versions = versions;
        this.options = options;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads a list without storing anything.
     *
     * @throws UnusableFileException if no row of it can be used
     */
    public UnitList read(Path file, String fileName) throws UnusableFileException {
        List<OrganisationalUnit> read = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (ListReading reading = ListReader.open(file, fileName, ListKind.UNITS, options)) {
            for (@Nullable Entry entry = reading.next(); entry != null; entry = reading.next()) {
                if (entry.status() == Entry.Status.READ && entry.values() instanceof UnitValues values) {
                    read.add(UnitRow.of(values));
                }
                entry.problems().stream().map(Problem::message).forEach(problems::add);
            }
        }
        return new UnitList(fileName, read, problems);
    }

    /** What the list would change now. */
    public UnitChanges changes(UnitList list) {
        return UnitChanges.of(units.all(), list.units());
    }

    /**
     * Stores the list. Units that it merges into others end yesterday; lists that name them mean the others from now on.
     *
     * @param shown what was shown before
     * @param endGone whether units end, too, that the list does not name
     * @return false if something else than what was shown would change by now; then nothing has changed
     */
    public boolean apply(UnitList list, UnitChanges shown, boolean endGone) {
        return CurrentScope.during(
                Job.IMPORT, () -> Boolean.TRUE.equals(transaction.execute(status -> applied(list, shown, endGone))));
    }

    private boolean applied(UnitList list, UnitChanges shown, boolean endGone) {
        UnitChanges changes = changes(list);
        if (!changes.equals(shown)) {
            return false;
        }
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        units.store(list.units());
        for (UnitChanges.Merged merged : changes.merged()) {
            units.moveSpellings(merged.code(), merged.into());
            units.end(List.of(merged.code()), yesterday);
        }
        if (endGone) {
            units.end(changes.gone().stream().map(OrganisationalUnit::code).toList(), yesterday);
        }
        versions.bumpUnits();
        audit.record(AuditAction.UNITS_CHANGED, "einheiten:" + list.units().size());
        return true;
    }
}
