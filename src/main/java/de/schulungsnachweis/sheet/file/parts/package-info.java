/** The zipped XML parts that modern documents consist of. */
@NullMarked
package de.schulungsnachweis.sheet.file.parts;

import org.jspecify.annotations.NullMarked;
