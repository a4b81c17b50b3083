package de.schulungsnachweis.sheet.file.xlsx;

import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.parts.Xml;
import de.schulungsnachweis.sheet.file.parts.ZipParts;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which parts a part refers to. References out of the file are left out. */
final class Relations {

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    private Relations() {}

    /** The relations of a part; of the package itself for the empty name. */
    static Relations read(ZipParts parts, String part) throws UnusableFileException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Relations relations = new Relations();
        InputStream stream = parts.find(folder + "_rels/" + part.substring(slash) + ".rels");
        if (stream == null) {
            return relations;
        }
        try (Xml xml = Xml.of(stream)) {
            while (xml.next()) {
                if (xml.isStart("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    relations.add(xml, folder);
                }
            }
        }
        return relations;
    }

    /** The first part of a type, given by the last word of its type; null if there is none. */
    @Nullable
    String byType(String type) {
        return byId.values().stream()
                .filter(relation -> relation.type().endsWith("/" + type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    /** The worksheets by their ids; charts and dialogs are none. */
    Map<String, String> worksheets() {
        return byId.entrySet().stream()
                .filter(entry -> entry.getValue().type().endsWith("/worksheet"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().target()));
    }

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    private void add(Xml xml, String folder) throws UnusableFileException {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id != null && type != null && target != null) {
            byId.put(id, new Relation(type, resolve(folder, target)));
        }
    }

    private static String resolve(String folder, String target) {
        try {
            String path = URI.create("/" + folder).resolve(target).getPath();
            return path == null || path.isEmpty() ? target : path.substring(1);
        } catch (IllegalArgumentException failure) {
            return folder + target;
        }
    }

    private record Relation(String type, String target) {}
}
