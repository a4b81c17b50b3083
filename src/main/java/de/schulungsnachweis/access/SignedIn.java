package de.schulungsnachweis.access;

/** A person who is logged in, however. */
public interface SignedIn {

    /** What the person may see. */
    Scope scope();

    /** How the person is greeted. */
    String displayName();
}
