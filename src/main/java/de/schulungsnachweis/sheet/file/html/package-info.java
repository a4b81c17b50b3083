/** Tables of web pages, which many systems export under the name of a spreadsheet. */
@NullMarked
package de.schulungsnachweis.sheet.file.html;

import org.jspecify.annotations.NullMarked;
