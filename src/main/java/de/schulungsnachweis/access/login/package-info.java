/** Log-in: local accounts, a central log-in by OpenID Connect, and bearer tokens for the API. */
@NullMarked
@NamedInterface("login")
package de.schulungsnachweis.access.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
