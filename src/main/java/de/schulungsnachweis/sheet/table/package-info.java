/** Where a table lies in a sheet and what its columns mean. */
@NullMarked
package de.schulungsnachweis.sheet.table;

import org.jspecify.annotations.NullMarked;
