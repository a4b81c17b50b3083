/** Log-in, roles, the scope of a user, row-level security and the audit trail. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package de.schulungsnachweis.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
