/** The training mandate as data and the rules R1 to R20 as pure functions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package de.schulungsnachweis.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
