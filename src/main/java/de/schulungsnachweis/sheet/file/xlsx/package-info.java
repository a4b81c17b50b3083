/** Excel workbooks in the Office Open XML format, streamed. */
@NullMarked
package de.schulungsnachweis.sheet.file.xlsx;

import org.jspecify.annotations.NullMarked;
