/** Spreadsheets as such, in and out, without a database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"certificate", "mandate", "mandate :: *", "shared"})
package de.schulungsnachweis.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
