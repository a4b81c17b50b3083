/** Who is logged in, kept in the database: it survives a restart and a change of the instance. */
@NullMarked
package de.schulungsnachweis.access.session;

import org.jspecify.annotations.NullMarked;
