package de.schulungsnachweis.reminder.setting;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.CurrentScope;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Each unit is switched on by its training officers, who see who would get the names. */
@Repository
public class UnitSwitch {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    UnitSwitch(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The units that the scope may see and that were ever switched. */
    @Transactional(readOnly = true)
    public List<UnitReminders> all() {
        return jdbc.sql("select unit_code, enabled, contact, contact_address from reminder_unit order by unit_code")
                .query((row, number) ->
                        new UnitReminders(row.getString(1), row.getBoolean(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** What holds for a unit; off if nobody said anything. */
    @Transactional(readOnly = true)
    public UnitReminders of(String unitCode) {
        return all().stream()
                .filter(unit -> unit.unitCode().equals(unitCode))
                .findFirst()
                .orElse(new UnitReminders(unitCode, false, "", ""));
    }

    /** Changes what holds for an own unit. */
    @Transactional
    public void change(UnitReminders unit) {
        if (!CurrentScope.get().holdsUnit(unit.unitCode())) {
            throw new AccessDeniedException("not a unit of the scope");
        }
        jdbc.sql("""
                        insert into reminder_unit (unit_code, enabled, contact, contact_address)
                        values (:unit, :enabled, :contact, :address)
                        on conflict (unit_code) do update set enabled = excluded.enabled, contact = excluded.contact,
                            contact_address = excluded.contact_address
                        """)
                .param("unit", unit.unitCode())
                .param("enabled", unit.enabled())
                .param("contact", unit.contact())
                .param("address", unit.contactAddress())
                .update();
        audit.record(AuditAction.REMINDER_UNIT_CHANGED, "einheit:" + unit.unitCode());
    }
}
