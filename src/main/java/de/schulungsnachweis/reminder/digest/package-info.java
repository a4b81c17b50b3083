/** What one manager is told: the open persons of the staff list who report to this manager directly. */
@NullMarked
package de.schulungsnachweis.reminder.digest;

import org.jspecify.annotations.NullMarked;
