/** The database server: the embedded PostgreSQL where no other is configured. */
@NullMarked
@NamedInterface("database")
package de.schulungsnachweis.access.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
