/** The command line. */
@NullMarked
package de.schulungsnachweis.front.command;

import org.jspecify.annotations.NullMarked;
