package de.schulungsnachweis.sheet.file.parts;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a zipped document. Names that occur twice or lead out of the archive are refused at once. */
public final class ZipParts implements AutoCloseable {

    private static final int MAXIMUM_PARTS = 20_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens the archive and looks through its directory. */
    public static ZipParts open(Path file) throws UnusableFileException {
        ZipParts parts;
        try {
            parts = new ZipParts(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException failure) {
            throw Refusal.damaged("Sie ist unvollständig gespeichert oder übertragen worden.", failure);
        }
        try {
            parts.checkNames();
            return parts;
        } catch (UnusableFileException refusal) {
            parts.close();
            throw refusal;
        }
    }

    /** The names of all parts, as written. */
    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** Opens a part, its name compared without regard to case; null if there is none. */
    public @Nullable InputStream find(String name) throws UnusableFileException {
        ZipEntry entry = parts.get(name);
        if (entry == null) {
            entry = parts.get(caseless(name));
        }
        if (entry == null) {
            return null;
        }
        try {
            return new MeasuredStream(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
        } catch (IOException failure) {
            throw Refusal.damaged("Ein Teil der Datei lässt sich nicht entpacken.", failure);
        }
    }

    /** The size of a part in the archive, in bytes; 0 if there is none. */
    public long packedSize(String name) {
        ZipEntry entry = parts.getOrDefault(name, parts.get(caseless(name)));
        return entry == null ? 0 : entry.getCompressedSize();
    }

    /** Opens a part that must be there. */
    public InputStream open(String name) throws UnusableFileException {
        InputStream part = find(name);
        if (part == null) {
            throw Refusal.damaged("Ein Teil der Datei fehlt.");
        }
        return part;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void checkNames() throws UnusableFileException {
        if (zip.size() > MAXIMUM_PARTS) {
            throw Refusal.tooLarge("mehr als " + MAXIMUM_PARTS + " Teile");
        }
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (leadsOut(name)) {
                throw Refusal.suspicious("Sie enthält Dateinamen, die aus der Datei hinausführen.");
            }
            if (!seen.add(caseless(name))) {
                throw Refusal.suspicious("Sie enthält denselben Teil zweimal.");
            }
            parts.put(name, entry);
            parts.putIfAbsent(caseless(name), entry);
        }
        if (parts.isEmpty()) {
            throw Refusal.damaged("Sie enthält nichts.");
        }
    }

    private static String caseless(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean leadsOut(String name) {
        String slashes = name.replace('\\', '/');
        return slashes.startsWith("/")
                || slashes.startsWith("../")
                || slashes.contains("/../")
                || slashes.matches("[A-Za-z]:.*");
    }
}
