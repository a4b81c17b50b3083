package de.schulungsnachweis.access;

import java.util.Locale;

/** Work of the program itself, under a scope of its own: the database's policies say which tables each one sees. */
public enum Job {
    /** Reads lists into the facts. */
    IMPORT,
    /** Makes an evaluation for who runs the program on this machine. */
    EVALUATION,
    /** Judges certificates anew after a decision or with new rules. */
    RECOGNITION,
    /** Writes reminders: reads whom to write to, and nothing of the trainings. */
    REMINDER,
    /** Deletes what is past its time, and collects what is stored about one person. */
    PRIVACY,
    /** Checks who logs in. */
    LOGIN,
    /** Remembers who is logged in. */
    SESSION,
    /** Watches over the service: numbers only. */
    OPERATION;

    /** The name that the database knows. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
