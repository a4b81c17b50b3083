/** What is refused before anything is read or calculated: too much, too often, from nobody. */
@NullMarked
package de.schulungsnachweis.access.edge;

import org.jspecify.annotations.NullMarked;
