/** The yearly uptake of trainings that the city's action plan asks for (R24). */
@NullMarked
@NamedInterface("uptake")
package de.schulungsnachweis.evaluation.uptake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
