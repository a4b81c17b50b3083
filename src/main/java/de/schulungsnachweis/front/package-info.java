/** The doors of the program: command line, pages and demo. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "intake",
            "intake :: agreement",
            "intake :: mending",
            "intake :: status",
            "evaluation",
            "evaluation :: detail",
            "evaluation :: export",
            "evaluation :: outlook",
            "evaluation :: round",
            "evaluation :: uptake",
            "reminder",
            "reminder :: setting",
            "reminder :: text",
            "sheet",
            "recognition",
            "recognition :: person",
            "recognition :: question",
            "certificate",
            "organisation",
            "mandate",
            "privacy",
            "mandate :: *",
            "access",
            "access :: database",
            "access :: login",
            "shared"
        })
package de.schulungsnachweis.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
