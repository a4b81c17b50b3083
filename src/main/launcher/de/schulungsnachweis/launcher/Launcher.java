package de.schulungsnachweis.launcher;

import java.lang.reflect.InvocationTargetException;

/**
 * The jar's first class: compiled for Java 8, so that a Java too old for the program gets a sentence and no stack trace.
 */
public final class Launcher {

    private static final int REQUIRED_JAVA = 21;

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (featureOf(version) < REQUIRED_JAVA) {
            System.err.println("Schulungsnachweis braucht Java " + REQUIRED_JAVA + " oder neuer. Gestartet wurde Java "
                    + version + ". Bitte installieren Sie ein neueres Java und starten Sie erneut.");
            System.exit(2);
        }
        try {
            Class.forName("de.schulungsnachweis.front.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw (Exception) e.getCause();
        }
    }

    private static int featureOf(String version) {
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }
}
