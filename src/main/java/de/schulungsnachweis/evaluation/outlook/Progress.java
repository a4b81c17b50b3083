package de.schulungsnachweis.evaluation.outlook;

/**
 * What a unit reported in the Zwischenstand.
 *
 * @param fulfilled persons of both groups who had fulfilled the mandate
 * @param open persons of both groups who had not
 */
record Progress(int fulfilled, int open) {}
