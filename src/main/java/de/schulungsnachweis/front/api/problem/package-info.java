/** What the API says when it cannot do what it was asked for: problem details (RFC 9457). */
@NullMarked
package de.schulungsnachweis.front.api.problem;

import org.jspecify.annotations.NullMarked;
