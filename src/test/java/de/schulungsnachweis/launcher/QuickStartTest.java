package de.schulungsnachweis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {

    private static final FileTime BUILT = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path folder;

    private Path jar;
    private Path prepared;

    @BeforeEach
    void aJarWithItsPreparedFolder() throws IOException {
        jar = Files.writeString(folder.resolve("programm.jar"), "12345");
        prepared = Files.createDirectory(folder.resolve("schnellstart"));
        Files.writeString(prepared.resolve("programm.jar"), "unpacked");
        Files.writeString(prepared.resolve("jar-bytes.txt"), "5\n");
        Files.writeString(prepared.resolve("auswertung.aot"), "archive");
        Files.setLastModifiedTime(jar, BUILT);
    }

    @Test
    void whatWasPreparedForTheJarIsUsed() throws IOException {
        assertThat(QuickStart.options(jar.toFile()))
                .containsExactly(
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:AOTCache=" + prepared.resolve("auswertung.aot"),
                        "-Xlog:disable",
                        "-Dschulungsnachweis.prepared=" + prepared.resolve("datenbank"),
                        "-jar",
                        prepared.resolve("programm.jar").toString());
    }

    @Test
    void aNewerJarStartsByItself() throws IOException {
        Files.setLastModifiedTime(prepared.resolve("auswertung.aot"), FileTime.fromMillis(999_000));
        assertTheJarStartsByItself();
    }

    @Test
    void anotherJarStartsByItself() throws IOException {
        Files.writeString(jar, "123456");
        Files.setLastModifiedTime(jar, BUILT);
        assertTheJarStartsByItself();
    }

    @Test
    void aJarAloneStartsByItself() throws IOException {
        Path alone = Files.writeString(
                Files.createDirectory(folder.resolve("allein")).resolve("programm.jar"), "12345");
        assertThat(QuickStart.options(alone.toFile())).containsExactly("-jar", alone.toString());
    }

    private void assertTheJarStartsByItself() throws IOException {
        assertThat(QuickStart.options(jar.toFile())).containsExactly("-jar", jar.toString());
    }
}
