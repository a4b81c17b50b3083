/** What a public body has to say of its service: imprint, privacy, accessibility. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access"})
package de.schulungsnachweis.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
