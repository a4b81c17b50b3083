package de.schulungsnachweis.front.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Asks a running service as a browser would. */
public final class Browser implements AutoCloseable {

    private final HttpClient client;
    private final int port;

    public Browser(int port) {
        this(
                port,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build());
    }

    private Browser(int port, HttpClient client) {
        this.port = port;
        this.client = client;
    }

    /** The same browser with the same cookies, led to another instance; to be closed once. */
    public Browser at(int otherPort) {
        return new Browser(otherPort, client);
    }

    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    /** Logs in as a person would, and shows the page that follows. */
    public HttpResponse<byte[]> login(String loginName, String password) throws Exception {
        return post("/anmelden", "/anmelden", Map.of("anmeldename", loginName, "kennwort", password));
    }

    /** Fills in the form of a page and sends it. */
    public HttpResponse<byte[]> post(String page, String path, Map<String, String> fields) throws Exception {
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(token(page)));
        fields.forEach((name, value) ->
                body.append('&').append(encoded(name)).append('=').append(encoded(value)));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Chooses a file in the form of a page and sends it. */
    public HttpResponse<byte[]> upload(String page, String path, String field, Path file) throws Exception {
        return upload(page, path, Map.of(), field, file);
    }

    /** Fills in the form of a page, chooses a file and sends it. */
    public HttpResponse<byte[]> upload(String page, String path, Map<String, String> fields, String field, Path file)
            throws Exception {
        String boundary = "grenze-der-teile";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part(boundary, "_csrf", token(page)));
        fields.forEach((name, value) -> body.writeBytes(part(boundary, name, value)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] part(String boundary, String name, String value) {
        return ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String token(String page) throws Exception {
        return texts(get(page), "//form//input[@name='_csrf']/@value").getFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpResponse<byte[]> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", "en-US")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The texts of the elements, with soft hyphens taken out and blanks as a reader sees them. */
    public static List<String> texts(HttpResponse<byte[]> page, String path) throws Exception {
        String xml = source(page).replaceAll(" (required|checked|selected)(?=[ />])", " $1=\"$1\"");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        NodeList nodes =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            texts.add(nodes.item(index)
                    .getTextContent()
                    .replace("\u00ad", "")
                    .replaceAll("[\\s\u00a0]+", " ")
                    .strip());
        }
        return texts;
    }

    public static String source(HttpResponse<byte[]> page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
