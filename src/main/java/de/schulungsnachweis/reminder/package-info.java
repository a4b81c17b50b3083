/** Whom to remind of an open duty, and the mails for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"mandate", "organisation", "access", "shared"})
package de.schulungsnachweis.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
