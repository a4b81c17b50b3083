package de.schulungsnachweis.recognition.correction;

import java.time.Instant;
import java.util.List;

/**
 * A correction in force.
 *
 * @param person whose certificates it is about
 * @param corrected what it says
 * @param actor identifier of who corrected, for example {@code lokal:7}
 * @param listed what the newest lists say of each certificate that it is about; at least one
 */
public record GivenCorrection(
        long id, long person, TrainingFacts corrected, String actor, Instant decidedAt, List<TrainingFacts> listed) {}
