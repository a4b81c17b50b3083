/** Logging in, and choosing an own password. */
@NullMarked
package de.schulungsnachweis.front.login;

import org.jspecify.annotations.NullMarked;
