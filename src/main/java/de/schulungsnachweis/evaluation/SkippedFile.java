package de.schulungsnachweis.evaluation;

/** A file that could not be used at all: its name, a code, and a German message that says why and what to do. */
public record SkippedFile(String fileName, String code, String message) {}
