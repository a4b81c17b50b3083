/** Retention, the export of a person's data, and the sheet “Ihr Stand”. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package de.schulungsnachweis.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
