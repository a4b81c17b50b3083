/** Makes the example lists that ship with the import templates. */
@NullMarked
package de.schulungsnachweis.example;

import org.jspecify.annotations.NullMarked;
