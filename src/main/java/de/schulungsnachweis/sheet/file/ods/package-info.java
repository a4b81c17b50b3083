/** OpenDocument spreadsheets, streamed. */
@NullMarked
package de.schulungsnachweis.sheet.file.ods;

import org.jspecify.annotations.NullMarked;
