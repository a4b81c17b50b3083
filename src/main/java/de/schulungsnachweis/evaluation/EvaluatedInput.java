package de.schulungsnachweis.evaluation;

/**
 * A file that the evaluation was made from.
 *
 * @param kind German name of its kind, for example {@code Personalliste}
 * @param fileName name without folders; "Liste Nr. …" where the name stays with those who uploaded it (R25)
 * @param sha256 hexadecimal hash of its bytes
 * @param importedOn the day of the import as German text, for example {@code 22.11.2026}
 * @param entries records read from it
 */
public record EvaluatedInput(String kind, String fileName, String sha256, String importedOn, int entries) {}
