/** Does a certificate count: classification of titles, decisions, and the stored judgement with its reason. */
@NullMarked
@ApplicationModule(allowedDependencies = {"certificate", "mandate", "mandate :: *", "organisation", "access", "shared"})
package de.schulungsnachweis.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
