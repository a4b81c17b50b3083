/**
 * The training mandate as data and the rules R1 to R20 as pure functions.
 *
 * <p>The module is open: its packages hold nothing but values and functions that every module above may call; what they
 * hide is package-private.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package de.schulungsnachweis.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
