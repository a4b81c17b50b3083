/** Excel workbooks in the binary format of 1997 to 2003. */
@NullMarked
package de.schulungsnachweis.sheet.file.xls;

import org.jspecify.annotations.NullMarked;
