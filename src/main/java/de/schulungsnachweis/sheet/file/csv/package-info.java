/** Text files: encoding, separator and quotes. */
@NullMarked
package de.schulungsnachweis.sheet.file.csv;

import org.jspecify.annotations.NullMarked;
