/** Value types of the field without Spring. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package de.schulungsnachweis.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
