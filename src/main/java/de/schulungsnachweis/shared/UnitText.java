package de.schulungsnachweis.shared;

import org.jspecify.annotations.Nullable;

/**
 * A unit as an office wrote it, taken apart. Whether such a unit exists is not said here.
 *
 * @param written the text with invisible characters and surplus blanks removed; may be empty
 * @param code the code; null where the text does not read as one ("Sozialamt")
 * @param name the rest beside the code; null if there is none
 */
public record UnitText(
        String written, @Nullable UnitCode code, @Nullable String name) {}
