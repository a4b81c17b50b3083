/** Organisational units, persons, and who works where from when until when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access"})
package de.schulungsnachweis.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
