package de.schulungsnachweis.recognition.title.word;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** A title as the text engine sees it: one field, with a word of its own for the beginning and for the end. */
public final class TitleDocument {

    /** The only field. */
    public static final String FIELD = "titel";

    /** Stands before the first word, with the sign for words as written. */
    public static final String BEGIN_WORD = "=xtitelanfangx";

    /** Stands behind the last word. */
    public static final String END_WORD = "=xtitelendex";

    private static final String BEGIN = BEGIN_WORD.substring(1) + " ";
    private static final String END = " " + END_WORD.substring(1);
    private static final FieldType TYPE = type();

    private TitleDocument() {}

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    /** The document of one title. */
    public static Document of(String title) {
        Document document = new Document();
        document.add(new Field(FIELD, text(title), TYPE));
        return document;
    }

    /** The title with the words for its beginning and end. */
    public static String text(String title) {
        return BEGIN + title + END;
    }

    /** The place of an offset of the engine in the title itself. */
    public static int offsetInTitle(int offset, String title) {
        return Math.clamp((long) offset - BEGIN.length(), 0, title.length());
    }
}
