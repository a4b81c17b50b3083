/** What training officers agree once on how their lists are read: what columns mean, and how wide personnel numbers are. */
@NullMarked
@NamedInterface("agreement")
package de.schulungsnachweis.intake.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
