/** How a title is judged: rule lists as data, matched with a German text engine, weighed against each other. */
@NullMarked
package de.schulungsnachweis.recognition.title;

import org.jspecify.annotations.NullMarked;
