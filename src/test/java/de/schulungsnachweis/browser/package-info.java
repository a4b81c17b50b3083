/** The service in a real browser: what people see and do, on a phone and at a desk, with and without a mouse. */
@NullMarked
package de.schulungsnachweis.browser;

import org.jspecify.annotations.NullMarked;
