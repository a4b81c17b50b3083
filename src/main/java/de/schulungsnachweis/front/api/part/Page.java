package de.schulungsnachweis.front.api.part;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A part of a list.
 *
 * @param page the number of this part, from 0
 * @param size how many entries a part has at most
 * @param total how many entries the whole list has
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    /** The entries of a part in the form in which programs see them. */
    public static <S, T> Page<T> of(Paging paging, List<S> items, long total, Function<S, T> form) {
        return new Page<>(items.stream().map(form).toList(), paging.page(), paging.size(), total);
    }

    /** The part with links to the parts beside it (RFC 8288). */
    public ResponseEntity<Page<T>> answer(HttpServletRequest request) {
        List<String> links = new ArrayList<>();
        if (page > 0) {
            links.add(link(request, page - 1, "prev"));
        }
        if ((page + 1L) * size < total) {
            links.add(link(request, page + 1, "next"));
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        return links.isEmpty()
                ? answer.body(this)
                : answer.header(HttpHeaders.LINK, String.join(", ", links)).body(this);
    }

    private String link(HttpServletRequest request, int number, String relation) {
        String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("page", number)
                .replaceQueryParam("size", size)
                .build(true)
                .toUriString();
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
