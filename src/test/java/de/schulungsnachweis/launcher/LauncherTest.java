package de.schulungsnachweis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    private static final int CLASS_FILE_OF_JAVA_8 = 52;

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "11", "17", "20"})
    void anOldJavaGetsOneSentence(String version) {
        assertThat(Launcher.refusal(version))
                .isEqualTo("Schulungsnachweis braucht Java 21 oder neuer. Gestartet wurde Java " + version
                        + ". Bitte installieren Sie ein neueres Java und starten Sie erneut.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "25"})
    void aNewJavaGetsNone(String version) {
        assertThat(Launcher.refusal(version)).isEmpty();
    }

    @Test
    void anOldJavaCanLoadTheFirstClass() throws IOException {
        try (InputStream stream = Launcher.class.getResourceAsStream("Launcher.class");
                DataInputStream data = new DataInputStream(stream)) {
            data.readInt();
            data.readUnsignedShort();
            assertThat(data.readUnsignedShort()).isEqualTo(CLASS_FILE_OF_JAVA_8);
        }
    }
}
