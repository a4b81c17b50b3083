/** The doors of the program: command line, pages and demo. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "intake",
            "evaluation",
            "evaluation :: export",
            "evaluation :: person",
            "evaluation :: round",
            "evaluation :: uptake",
            "sheet",
            "recognition",
            "recognition :: correction",
            "recognition :: person",
            "recognition :: question",
            "certificate",
            "organisation",
            "organisation :: contact",
            "notice",
            "mandate",
            "mandate :: *",
            "access",
            "access :: database",
            "access :: login",
            "shared"
        })
package de.schulungsnachweis.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
