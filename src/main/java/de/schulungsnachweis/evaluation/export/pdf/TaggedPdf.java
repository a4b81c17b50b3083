package de.schulungsnachweis.evaluation.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;

/** Makes a tagged PDF (PDF/UA) of a page. Fonts and style sheet come with the program; nothing else is ever fetched. */
public final class TaggedPdf {

    private static final String PROTOCOL = "druck";
    private static final String FONT = "Fira Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final float PDF_VERSION = 1.7f;

    static {
        // It would write texts of the page into the log.
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    /**
     * Writes the PDF and does not close the stream.
     *
     * @param page well-formed XHTML with language, title, subject and a style sheet {@code druck:…}
     * @throws IOException if the stream cannot be written
     */
    public static void write(String page, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(page, PROTOCOL + ":");
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_VERSION);
        builder.withProducer("Schulungsnachweis");
        builder.useUriResolver((base, address) -> address);
        builder.useProtocolsStreamImplementation(
                address -> new PrintFile(address.substring(PROTOCOL.length() + 1)), PROTOCOL);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith(PROTOCOL + ":"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(() -> PrintFile.open("FiraSans_400Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> PrintFile.open("FiraSans_600SemiBold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.toStream(out);
        builder.run();
    }
}
