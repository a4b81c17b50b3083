package de.schulungsnachweis.intake.plan;

import de.schulungsnachweis.organisation.OrganisationalUnit;
import de.schulungsnachweis.organisation.UnitDirectory;
import de.schulungsnachweis.organisation.UnitReading;
import de.schulungsnachweis.organisation.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the units that staged rows name: once per text, not once per row. */
@Component
public class StagedUnits {

    private final JdbcClient jdbc;
    private final Units units;

    StagedUnits(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Guesses at the units that the run's list names, by what is known now. */
    public GuessedUnits guesses(long runId) {
        return new GuessedUnits(units.directory(), bringsUnits(runId));
    }

    /** Notes the unit of every entry of a staff list, also of units that applying it would create. */
    public void resolveStaff(long runId, GuessedUnits guesses) {
        List<OrganisationalUnit> created = bringsUnits(runId) ? unknownUnits(guesses.texts()) : List.of();
        resolve("staged_staff", runId, guesses, units.directoryWith(created));
    }

    /** Certificates never create a unit. */
    public void resolveCertificates(long runId, GuessedUnits guesses) {
        resolve("staged_certificate", runId, guesses, units.directory());
    }

    /** Only where no list of units was imported does a staff list of the whole city bring its own units. */
    List<OrganisationalUnit> created(long runId) {
        return bringsUnits(runId) && listsUnknownUnit(runId) ? unknownUnits(texts(runId)) : List.of();
    }

    /** Stores the units that the run brings. */
    void store(long runId, List<OrganisationalUnit> created) {
        units.store(created);
        jdbc.sql("update organisational_unit set run_id = :run where code = any(:codes)")
                .param("run", runId)
                .param("codes", created.stream().map(OrganisationalUnit::code).toArray(String[]::new))
                .update();
    }

    private boolean bringsUnits(long runId) {
        return jdbc.sql("""
                        select kind = 'STAFF' and not own_units_only
                            and not exists (select from import_run where kind = 'UNITS' and state = 'APPLIED')
                        from import_run where id = :run
                        """).param("run", runId).query(Boolean.class).single();
    }

    private boolean listsUnknownUnit(long runId) {
        return jdbc.sql("""
                        select exists (
                            select from import_run_unit u
                            where u.run_id = :run and u.listed and u.unit_code <> ''
                                and not exists (select from organisational_unit o where o.code = u.unit_code))
                        """).param("run", runId).query(Boolean.class).single();
    }

    private List<OrganisationalUnit> unknownUnits(List<String> texts) {
        UnitDirectory directory = units.directory();
        Map<String, OrganisationalUnit> unknown = new LinkedHashMap<>();
        for (String text : texts) {
            if (directory.find(text).isEmpty()) {
                OrganisationalUnit unit = UnitReading.fromStaffList(text);
                unknown.merge(unit.code(), unit, (first, next) -> first.name().equals(first.code()) ? next : first);
            }
        }
        return List.copyOf(unknown.values());
    }

    /** Only rows whose unit is another than was guessed are written again. */
    private void resolve(String table, long runId, GuessedUnits guesses, UnitDirectory directory) {
        List<String> texts = new ArrayList<>();
        List<@Nullable String> codes = new ArrayList<>();
        for (String text : guesses.texts()) {
            @Nullable String code = directory.find(text).orElse(null);
            if (!Objects.equals(code, guesses.codeOf(text))) {
                texts.add(text);
                codes.add(code);
            }
        }
        if (texts.isEmpty()) {
            return;
        }
        jdbc.sql(
                        "update " + table + " s set unit_code = u.code "
                                + "from unnest(:texts, :codes) as u (text, code) where s.run_id = :run and s.unit_text = u.text")
                .param("texts", texts.toArray(String[]::new))
                .param("codes", codes.toArray(String[]::new))
                .param("run", runId)
                .update();
    }

    private List<String> texts(long runId) {
        return jdbc.sql("select unit_text from staged_staff where run_id = :run and unit_text is not null"
                        + " group by unit_text order by min(entry)")
                .param("run", runId)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Says which entries of a staff list have no unit. */
    public void reportUnknown(long runId) {
        jdbc.sql("""
                        insert into import_problem (run_id, sheet, row_number, code, column_name, value, message)
                        select run_id, sheet, row_number,
                            case when unit_text is null then 'UNIT_MISSING' else 'UNIT_UNKNOWN' end,
                            'Organisationseinheit', unit_text,
                            coalesce('Blatt „' || sheet || '“, ', '') || 'Zeile ' || row_number
                                || ', Spalte „Organisationseinheit“, Wert „' || coalesce(unit_text, '') || '“: '
                                || case when unit_text is null
                                    then 'Die Organisationseinheit fehlt. Bitte tragen Sie sie ein.'
                                    else 'Diese Organisationseinheit ist nicht bekannt. Bitte prüfen Sie die '
                                        || 'Schreibweise, oder ergänzen Sie die Liste der Organisationseinheiten.' end
                                || ' Bis dahin wird die Person unter „ohne OE“ geführt.'
                        from staged_staff
                        where run_id = :run and status = 'READ' and unit_code is null
                        order by entry
                        """).param("run", runId).update();
    }
}
