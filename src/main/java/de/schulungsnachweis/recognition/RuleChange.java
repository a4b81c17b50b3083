package de.schulungsnachweis.recognition;

/**
 * How certificates of one title would be judged differently.
 *
 * @param before German: the outcome now
 * @param after German: the outcome by the new rules
 */
public record RuleChange(String title, String before, String after, int certificates) {}
