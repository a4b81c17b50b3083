package de.schulungsnachweis.front.attack;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.access.login.Accounts;
import de.schulungsnachweis.front.page.PageTest;
import de.schulungsnachweis.testing.People;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Two hundred log-ins at once, from one address, within one minute of the clock. */
@PageTest
@TestPropertySource(properties = "schulungsnachweis.edge.logins-per-minute=20")
class LoginFloodTest {

    private static final int GUESSES = 200;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void onlySoManyGuessesAMinuteReachThePasswordsAndTheOtherPagesStillAnswer() throws Exception {
        People.create(accounts, "personalamt", Role.HUMAN_RESOURCES);
        try (Intruder intruder = new Intruder(port);
                ExecutorService attackers = Executors.newFixedThreadPool(20)) {
            HttpResponse<byte[]> page = intruder.get("/anmelden", "");
            String session = Intruder.cookie(page);
            Map<String, String> form =
                    Map.of("_csrf", Intruder.token(page), "anmeldename", "niemand", "kennwort", "geraten");
            List<Future<Integer>> answers = new ArrayList<>();
            for (int guess = 0; guess < GUESSES; guess++) {
                answers.add(attackers.submit(
                        () -> intruder.post("/anmelden", session, form).statusCode()));
            }
            int refused = 0;
            for (Future<Integer> answer : answers) {
                refused += answer.get(120, TimeUnit.SECONDS) == 429 ? 1 : 0;
            }
            assertThat(refused).isEqualTo(GUESSES - 20);
            assertThat(intruder.get("/anmelden", session).statusCode()).isEqualTo(200);
            HttpResponse<byte[]> next = intruder.post("/anmelden", session, form);
            assertThat(next.statusCode()).isEqualTo(429);
            assertThat(next.headers().firstValue("Retry-After")).contains("60");
        }
    }
}
