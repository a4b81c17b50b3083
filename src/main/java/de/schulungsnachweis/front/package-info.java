/** The doors of the program: command line, pages and demo. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "intake",
            "intake :: agreement",
            "intake :: mending",
            "intake :: status",
            "intake :: unit",
            "evaluation",
            "evaluation :: detail",
            "evaluation :: export",
            "evaluation :: outlook",
            "evaluation :: person",
            "evaluation :: round",
            "evaluation :: uptake",
            "reminder",
            "reminder :: setting",
            "reminder :: text",
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
