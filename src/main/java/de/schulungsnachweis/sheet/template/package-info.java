/** The import templates as workbooks: their columns, drop-downs and instructions. */
@NullMarked
package de.schulungsnachweis.sheet.template;

import org.jspecify.annotations.NullMarked;
