package de.schulungsnachweis.recognition.title.rule;

import org.apache.lucene.search.Query;

/**
 * One line of a rule list.
 *
 * @param id unique over all lists: file and line
 * @param query finds the titles
 * @param places the part of the query that says where in a title, without what must not be there
 * @param parts number of parts joined by "+"; all of them must be in the title
 */
public record Rule(String id, Topic topic, Query query, Query places, int parts) {}
