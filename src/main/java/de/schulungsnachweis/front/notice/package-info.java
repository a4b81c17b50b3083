/** Help, glossary, and what a public body has to say of its service. */
@NullMarked
package de.schulungsnachweis.front.notice;

import org.jspecify.annotations.NullMarked;
