/** Trainings as delivered: title, days, duration, source and proof. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "mandate", "mandate :: *", "access", "shared"})
package de.schulungsnachweis.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
