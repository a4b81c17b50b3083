/** Whole services in processes of their own, on one database. */
@NullMarked
package de.schulungsnachweis.instance;

import org.jspecify.annotations.NullMarked;
