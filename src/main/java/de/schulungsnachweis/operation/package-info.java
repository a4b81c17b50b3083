/** What those who run the service watch: whether it is ready, and its figures. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "access :: database", "mandate"})
package de.schulungsnachweis.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
