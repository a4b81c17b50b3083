package de.schulungsnachweis.access;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a transaction may see. The database enforces it; no scope means no rows.
 *
 * @param actor who acts, as an identifier without personal data, for example {@code lokal:7}; null for nobody
 * @param job what the program itself does; null for what a person does
 * @param units codes of the units of a training officer
 */
public record Scope(@Nullable String actor, @Nullable Job job, Set<Role> roles, Set<String> units)
        implements Serializable {

    /** Sees nothing. */
    static final Scope NONE = new Scope(null, null, Set.of(), Set.of());

    private static final String UNIT_SEPARATOR = "\u001f";

    public Scope {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** The scope of a person who is logged in. */
    public static Scope of(String actor, Set<Role> roles, Set<String> units) {
        return new Scope(actor, null, roles, units);
    }

    /** Whether a person with this scope may see the persons of the unit (R25). */
    public boolean holdsUnit(String code) {
        return roles.contains(Role.TRAINING_OFFICER) && units.contains(code);
    }

    Scope during(Job work) {
        return new Scope(actor == null ? "programm:" + work.key() : actor, work, Set.of(), Set.of());
    }

    String jobSetting() {
        return job == null ? "" : job.key();
    }

    /** The identifier of who acts; an empty text for nobody. */
    public String actorName() {
        return actor == null ? "" : actor;
    }

    String roleSetting() {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    String unitSetting() {
        return units.stream().sorted().collect(Collectors.joining(UNIT_SEPARATOR));
    }
}
