package de.schulungsnachweis.front.attack;

import de.schulungsnachweis.front.page.Browser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends single requests with a cookie of its own choice, and follows no redirection. */
final class Intruder implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Intruder(int port) {
        this.port = port;
    }

    HttpResponse<byte[]> get(String path, String cookie) throws Exception {
        return client.send(request(path, cookie).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> post(String path, String cookie, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                request(path, cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Logs in, and returns the answer to the log-in. */
    HttpResponse<byte[]> login(String cookie, String loginName, String password) throws Exception {
        HttpResponse<byte[]> page = get("/anmelden", cookie);
        String own = cookie.isEmpty() ? cookie(page) : cookie;
        return post("/anmelden", own, Map.of("_csrf", token(page), "anmeldename", loginName, "kennwort", password));
    }

    static String token(HttpResponse<byte[]> page) throws Exception {
        return Browser.texts(page, "//form//input[@name='_csrf']/@value").getFirst();
    }

    /** The session's cookie that an answer sets; empty if it sets none. */
    static String cookie(HttpResponse<byte[]> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("sitzung="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
