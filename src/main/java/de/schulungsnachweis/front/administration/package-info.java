/** What the administration does: accounts and the audit trail. */
@NullMarked
package de.schulungsnachweis.front.administration;

import org.jspecify.annotations.NullMarked;
