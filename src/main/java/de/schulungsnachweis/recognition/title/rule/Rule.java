package de.schulungsnachweis.recognition.title.rule;

import java.util.List;
import org.apache.lucene.queries.intervals.IntervalsSource;

/**
 * One line of a rule list.
 *
 * @param id unique over all lists: file and line
 * @param parts all of them must be in the title
 * @param excluded none of these may be in the title
 */
public record Rule(String id, Topic topic, List<IntervalsSource> parts, List<IntervalsSource> excluded) {}
