package de.schulungsnachweis.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a tagged PDF as a screen reader does: by its tags. */
public final class TaggedPdfReader implements AutoCloseable {

    private final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

    public TaggedPdfReader(byte[] bytes) throws IOException {
        document = Loader.loadPDF(bytes);
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
            texts.put(page, ofPage);
        }
    }

    public PDDocument document() {
        return document;
    }

    /** All text in the order in which it is drawn, with single blanks. */
    public String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }

    /** The texts of all elements with this tag, for example {@code H2}. */
    public List<String> texts(String tag) {
        return elements(tag).stream().map(this::text).toList();
    }

    /** Every table as rows of cells, the heading rows included. */
    public List<List<List<String>>> tables() {
        return elements("Table").stream()
                .map(table -> find(table, "TR").stream()
                        .map(row -> children(row).stream().map(this::text).toList())
                        .toList())
                .toList();
    }

    /** All elements with this tag. */
    public List<PDStructureElement> elements(String tag) {
        return find(document.getDocumentCatalog().getStructureTreeRoot(), tag);
    }

    private static List<PDStructureElement> find(PDStructureNode node, String tag) {
        List<PDStructureElement> found = new ArrayList<>();
        for (PDStructureElement child : children(node)) {
            if (tag.equals(child.getStructureType())) {
                found.add(child);
            }
            found.addAll(find(child, tag));
        }
        return found;
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                text.append(text(child));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(text(reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer identifier) {
                text.append(text(element.getPage(), identifier));
            }
        }
        return text.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private String text(@Nullable PDPage page, int identifier) {
        return texts.getOrDefault(page, Map.of()).getOrDefault(identifier, "");
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        String text = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
        texts.merge(content.getMCID(), text, String::concat);
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> collect((PDMarkedContent) inner, texts));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
