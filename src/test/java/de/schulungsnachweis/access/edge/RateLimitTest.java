package de.schulungsnachweis.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.SettableClock;
import de.schulungsnachweis.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often somebody may ask within a minute, whichever instance is asked. */
@DatabaseTest
class RateLimitTest {

    private final SettableClock clock = new SettableClock();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @BeforeEach
    void setTheClock() {
        clock.set("2026-11-22T09:00:00Z");
    }

    @Test
    void asManyAsAllowedAreAndTheNextIsNot() {
        RateLimit limit = instance("login", 2);
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isFalse();
        assertThat(limit.allows("a")).isFalse();
    }

    @Test
    void whoAsksTwoInstancesIsAllowedNoMoreThanWhoAsksOne() {
        RateLimit one = instance("login", 3);
        RateLimit other = instance("login", 3);
        assertThat(one.allows("a")).isTrue();
        assertThat(other.allows("a")).isTrue();
        assertThat(one.allows("a")).isTrue();
        assertThat(other.allows("a")).isFalse();
        assertThat(one.allows("a")).isFalse();
    }

    @Test
    void oneCallerDoesNotUseUpWhatIsAnothers() {
        RateLimit limit = instance("login", 1);
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isFalse();
        assertThat(limit.allows("b")).isTrue();
        assertThat(instance("upload", 1).allows("a")).isTrue();
    }

    @Test
    void theNextMinuteBeginsAnew() {
        RateLimit limit = instance("login", 1);
        assertThat(limit.allows("a")).isTrue();
        clock.advance(Duration.ofSeconds(59));
        assertThat(limit.allows("a")).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(limit.allows("a")).isTrue();
    }

    @Test
    void whatIsKeptNamesNobodyAndGoesAfterSomeMinutes() throws Exception {
        RateLimit limit = instance("login", 5);
        limit.allows("192.0.2.17");
        limit.allows("192.0.2.18");
        assertThat(number("select count(*) from request_count")).isEqualTo(2);
        assertThat(number("select count(*) from request_count where position('192.0.2'::bytea in caller) > 0"))
                .isZero();
        clock.advance(Duration.ofMinutes(3));
        limit.allows("192.0.2.17");
        assertThat(number("select count(*) from request_count")).isEqualTo(1);
    }

    @Test
    void aFloodThatWasRefusedOnceDoesNotReachTheDatabase() throws Exception {
        RateLimit limit = instance("login", 2);
        for (int request = 0; request < 1000; request++) {
            limit.allows("a");
        }
        assertThat(number("select requests from request_count")).isEqualTo(3);
    }

    @Test
    void manyCallersAtOnceAreCountedWithoutLosingOne() throws Exception {
        List<RateLimit> instances = List.of(instance("login", 1000), instance("login", 1000));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int request = 0; request < 400; request++) {
                RateLimit asked = instances.get(request % 2);
                String caller = "network " + request % 4;
                answers.add(threads.submit(() -> asked.allows(caller)));
            }
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isTrue();
            }
        }
        assertThat(number("select sum(requests) from request_count")).isEqualTo(400);
    }

    private RateLimit instance(String purpose, int perMinute) {
        return new RateLimit(purpose, perMinute, new RequestCounts(jdbc), clock);
    }

    private long number(String sql) throws Exception {
        try (Connection connection = TestDatabase.asOwner(environment);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
