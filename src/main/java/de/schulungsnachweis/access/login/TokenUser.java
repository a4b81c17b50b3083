package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.Scope;
import de.schulungsnachweis.access.SignedIn;

/** Another program that uses the API with a token of the central log-in. */
record TokenUser(Scope scope) implements SignedIn {

    @Override
    public String displayName() {
        return scope.actorName();
    }
}
