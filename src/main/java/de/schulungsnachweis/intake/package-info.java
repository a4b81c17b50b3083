/** From an uploaded list to stored facts: stage, check, apply, with Spring Batch. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "sheet",
            "recognition",
            "recognition :: correction",
            "recognition :: person",
            "recognition :: question",
            "certificate",
            "organisation",
            "mandate",
            "mandate :: *",
            "access",
            "shared"
        })
package de.schulungsnachweis.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
