/** Files as sheets, rows and cells, whatever their format. */
@NullMarked
package de.schulungsnachweis.sheet.file;

import org.jspecify.annotations.NullMarked;
