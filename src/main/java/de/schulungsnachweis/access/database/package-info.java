/** The database server: the embedded PostgreSQL where no other is configured. */
@NullMarked
package de.schulungsnachweis.access.database;

import org.jspecify.annotations.NullMarked;
