/** The pages of the reminders: who would get one, what was sent, the settings, and what the mails say. */
@NullMarked
package de.schulungsnachweis.front.reminder;

import org.jspecify.annotations.NullMarked;
