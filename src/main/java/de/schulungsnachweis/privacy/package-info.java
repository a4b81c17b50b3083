/** Retention, and the export of a person's data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "mandate", "sheet", "shared"})
package de.schulungsnachweis.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
