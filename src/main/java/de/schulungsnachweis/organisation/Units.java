package de.schulungsnachweis.organisation;

import de.schulungsnachweis.shared.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stored organisational units. */
@Repository
public class Units {

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How units are found by what lists call them. */
    public UnitDirectory directory() {
        return directoryWith(List.of());
    }

    /** The same as if these units were stored already. */
    public UnitDirectory directoryWith(Collection<OrganisationalUnit> planned) {
        Map<String, String> codeBySpelling = jdbc
                .sql("select spelling_key, unit_code from unit_spelling")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (OrganisationalUnit unit : planned) {
            spellings(unit).forEach(key -> codeBySpelling.putIfAbsent(key, unit.code()));
        }
        return new UnitDirectory(codeBySpelling);
    }

    /** The names of all units by their codes, in the order of the codes. */
    public SortedMap<String, String> names() {
        SortedMap<String, String> names = new TreeMap<>(Comparator.comparing(UnitCode::new));
        jdbc.sql("select code, name from organisational_unit").query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return names;
    }

    /** All units in the order of their codes, without their heads and other spellings. */
    public List<OrganisationalUnit> all() {
        return jdbc
                .sql("select code, name, kind, division, email, valid_from, valid_until from organisational_unit")
                .query((row, number) -> new OrganisationalUnit(
                        row.getString("code"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("division"),
                        null,
                        row.getString("email"),
                        List.of(),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list()
                .stream()
                .sorted(Comparator.comparing(unit -> new UnitCode(unit.code())))
                .toList();
    }

    /** Ends units; one that has ended already keeps its day. */
    @Transactional
    public void end(Collection<String> codes, LocalDate lastDay) {
        jdbc.sql("""
                        update organisational_unit set valid_until = greatest(:lastDay, valid_from)
                        where code = any(:codes) and valid_until is null
                        """)
                .param("lastDay", lastDay)
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    /** Whatever lists call the one unit means the other from now on. */
    @Transactional
    public void moveSpellings(String from, String into) {
        jdbc.sql("""
                        update unit_spelling set unit_code = u.code from organisational_unit u
                        where unit_code = :from and u.code_key = :into
                        """).param("from", from).param("into", UnitCode.key(into)).update();
    }

    /** Stores the units; a unit that is known by its code is replaced. A spelling belongs to the unit that has it first. */
    @Transactional
    public void store(Collection<OrganisationalUnit> units) {
        units.forEach(this::storeUnit);
        units.forEach(this::storeSpellings);
        units.stream().filter(unit -> unit.headPersonnelNumber() != null).forEach(this::storeHead);
    }

    private void storeUnit(OrganisationalUnit unit) {
        jdbc.sql("""
                        insert into organisational_unit (code, code_key, name, kind, division,
                            email, valid_from, valid_until)
                        values (:code, :key, :name, :kind, :division, :email, :from, :until)
                        on conflict (code_key) do update set name = excluded.name, kind = excluded.kind,
                            division = excluded.division, email = excluded.email,
                            valid_from = excluded.valid_from, valid_until = excluded.valid_until
                        """)
                .param("code", unit.code())
                .param("key", UnitCode.key(unit.code()))
                .param("name", unit.name())
                .param("kind", unit.kind().name())
                .param("division", unit.division())
                .param("email", unit.email())
                .param("from", unit.validFrom())
                .param("until", unit.validUntil())
                .update();
    }

    private void storeHead(OrganisationalUnit unit) {
        jdbc.sql("""
                        insert into unit_head (unit_code, personnel_number)
                        select code, :head from organisational_unit where code_key = :key
                        on conflict (unit_code) do update set personnel_number = excluded.personnel_number
                        """)
                .param("head", unit.headPersonnelNumber())
                .param("key", UnitCode.key(unit.code()))
                .update();
    }

    private void storeSpellings(OrganisationalUnit unit) {
        for (String key : spellings(unit)) {
            jdbc.sql("""
                            insert into unit_spelling (spelling_key, unit_code)
                            select :key, code from organisational_unit where code_key = :codeKey and :key <> ''
                            on conflict (spelling_key) do nothing
                            """)
                    .param("key", key)
                    .param("codeKey", UnitCode.key(unit.code()))
                    .update();
        }
    }

    private static Set<String> spellings(OrganisationalUnit unit) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(UnitCode.key(unit.code()));
        keys.add(UnitCode.key(unit.name()));
        unit.otherSpellings().forEach(spelling -> keys.add(UnitCode.key(spelling)));
        return keys;
    }
}
