/** How far imports are, in numbers only: also for those who may not see the lists (R25). */
@NullMarked
@NamedInterface("status")
package de.schulungsnachweis.intake.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
