package de.schulungsnachweis.launcher;

import java.lang.reflect.InvocationTargetException;

/**
 * The jar's first class: compiled for Java 8, so that a Java too old for the program gets a sentence and no stack trace.
 */
public final class Launcher {

    private static final int REQUIRED_JAVA = 21;

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        String refusal = refusal(System.getProperty("java.specification.version"));
        if (!refusal.isEmpty()) {
            System.err.println(refusal);
            System.exit(2);
        }
        if (ShortRun.isFor(args)) {
            System.exit(ShortRun.run(args));
        }
        try {
            mainClass()
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw (Exception) e.getCause();
        }
    }

    /** Spring Boot's loader where this is the packaged jar, else the program itself. */
    private static Class<?> mainClass() throws ClassNotFoundException {
        boolean packaged = Launcher.class.getResource("/BOOT-INF/classes/") != null;
        return Class.forName(
                packaged
                        ? "org.springframework.boot.loader.launch.JarLauncher"
                        : "de.schulungsnachweis.front.Main");
    }

    /** A German sentence if this version of Java is too old, else an empty text. */
    static String refusal(String version) {
        if (featureOf(version) >= REQUIRED_JAVA) {
            return "";
        }
        return "Schulungsnachweis braucht Java " + REQUIRED_JAVA + " oder neuer. Gestartet wurde Java " + version
                + ". Bitte installieren Sie ein neueres Java und starten Sie erneut.";
    }

    private static int featureOf(String version) {
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }
}
