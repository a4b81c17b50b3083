package de.schulungsnachweis.recognition.title.rule;

import org.apache.lucene.search.Query;

/**
 * One line of a rule list.
 *
 * @param id unique over all lists: file and line
 * @param parts number of parts joined by "+"; all of them must be in the title
 */
public record Rule(String id, Topic topic, Query query, int parts) {}
