/** The evaluation table per organisational unit and as-of day, and its exports. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "recognition",
            "certificate",
            "mandate",
            "mandate :: *",
            "organisation",
            "sheet",
            "access",
            "shared"
        })
package de.schulungsnachweis.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
