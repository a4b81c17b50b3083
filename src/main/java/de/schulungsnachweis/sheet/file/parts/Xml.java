package de.schulungsnachweis.sheet.file.parts;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.sheet.file.Refusal;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Pulls events from an XML part. Document types and entities are refused, whatever they say. */
public final class Xml implements AutoCloseable {

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int DEEPEST = 200;
    private static final InputFactoryImpl FACTORY = factory();

    private final XMLStreamReader reader;
    private final InputStream stream;
    private int depth;

    private Xml(XMLStreamReader reader, InputStream stream) {
        this.reader = reader;
        this.stream = stream;
    }

    /** Reads a part; the stream is closed with it. */
    public static Xml of(InputStream stream) throws UnusableFileException {
        try {
            return new Xml(FACTORY.createXMLStreamReader(stream), stream);
        } catch (XMLStreamException | RuntimeException failure) {
            throw refusal(failure);
        }
    }

    /** Moves to the next start or end of an element or text; false at the end of the part. */
    public boolean next() throws UnusableFileException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Refusal.suspicious("Sie enthält eine Dokumenttyp-Deklaration.");
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw Refusal.suspicious("Ihre Teile sind zu tief verschachtelt.");
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException failure) {
            throw refusal(failure);
        }
    }

    /** True at the start of an element. */
    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** True at the start of the element with this local name. */
    public boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    /** True at the end of the element with this local name. */
    public boolean isEnd(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    /** The local name of the current element. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name, whatever its namespace; null if there is none. */
    public @Nullable String attribute(String name) throws UnusableFileException {
        try {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return reader.getAttributeValue(i);
                }
            }
            return null;
        } catch (RuntimeException failure) {
            throw refusal(failure);
        }
    }

    /** The namespace and local name of attributes with a prefix, as in {@code r:id}; null if there is none. */
    public @Nullable String prefixedAttribute(String name) throws UnusableFileException {
        try {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String namespace = reader.getAttributeNamespace(i);
                if (reader.getAttributeLocalName(i).equals(name) && namespace != null && !namespace.isEmpty()) {
                    return reader.getAttributeValue(i);
                }
            }
            return null;
        } catch (RuntimeException failure) {
            throw refusal(failure);
        }
    }

    /** Adds the current text, if it is one, to the builder. */
    public void appendText(StringBuilder text) throws UnusableFileException {
        try {
            if (reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        } catch (RuntimeException failure) {
            throw refusal(failure);
        }
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.suspicious("Eine Zelle enthält mehr als eine Million Zeichen.");
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            stream.close();
        } catch (XMLStreamException | IOException failure) {
            throw new IllegalStateException("a part cannot be closed", failure);
        }
    }

    private static UnusableFileException refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MeasuredStream.BombException) {
                return Refusal.suspicious("Ein Teil der Datei wird beim Entpacken ungewöhnlich groß.");
            }
        }
        return Refusal.damaged("Ihr Inhalt lässt sich nicht lesen.", failure);
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
