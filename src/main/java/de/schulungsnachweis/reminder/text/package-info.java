/** What the mails say: templates that can be edited, and text and HTML made from them. */
@NullMarked
@NamedInterface("text")
package de.schulungsnachweis.reminder.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
