/** What must hold before a reminder is sent: the settings, the start switch, and the switch of each unit. */
@NullMarked
@NamedInterface("setting")
package de.schulungsnachweis.reminder.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
