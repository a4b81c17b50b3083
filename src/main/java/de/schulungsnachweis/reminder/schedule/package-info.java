/** When reminders are prepared and sent: never on a weekend or a Saxon public holiday. */
@NullMarked
package de.schulungsnachweis.reminder.schedule;

import org.jspecify.annotations.NullMarked;
