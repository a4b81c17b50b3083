package de.schulungsnachweis.access;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.DatabaseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is copied into a table is what was given, whatever it looks like. */
@DatabaseTest
class TableCopyTest {

    private static final TableCopy COPY = new TableCopy("copied", List.of("number", "text"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void textsThatMeanSomethingToCopyStayTexts() {
        List<@Nullable String> texts = asList(
                "\\N",
                "\\.",
                "a\tb",
                "a\nb",
                "a\r\nb",
                "\\t",
                "\\",
                "\"Müller\"",
                "'",
                "",
                " a ",
                "#",
                "x'); --",
                "😀",
                null);
        assertThat(copied(texts)).containsExactlyElementsOf(texts);
    }

    @Test
    void theCharacterThatCannotBeStoredIsLeftOut() {
        assertThat(copied(List.of("a\0b"))).containsExactly("ab");
    }

    @Test
    void manyRowsComeInPiecesAndInTheirOrder() {
        List<String> texts =
                IntStream.range(0, 10_000).mapToObj(index -> "Zeile\t" + index).toList();
        assertThat(copied(texts)).containsExactlyElementsOf(texts);
    }

    private List<@Nullable String> copied(List<? extends @Nullable String> texts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        texts.forEach(text -> rows.add(asList(rows.size(), text)));
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("create temporary table copied (number integer, text text) on commit drop")
                    .update();
            COPY.write(dataSource, rows);
            return jdbc.sql("select text from copied order by number")
                    .query((row, number) -> row.getString(1))
                    .list();
        }));
    }
}
