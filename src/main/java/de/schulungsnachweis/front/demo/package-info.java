/** The service with example data, to try it out. */
@NullMarked
package de.schulungsnachweis.front.demo;

import org.jspecify.annotations.NullMarked;
