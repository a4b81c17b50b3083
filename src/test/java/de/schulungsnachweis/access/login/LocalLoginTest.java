package de.schulungsnachweis.access.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Who guesses passwords has to wait, longer each time. */
@DatabaseTest
@Import(LocalLoginTest.Watch.class)
class LocalLoginTest {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-22T09:00:00Z"));

    @Autowired
    private LocalLogin login;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void createAccount() {
        People.create(accounts, "fortbildung", Role.TRAINING_OFFICER);
    }

    @Test
    void anAccountIsFoundWhateverTheCaseOfItsName() {
        assertThat(login.loadUserByUsername(" Fortbildung ").getUsername()).isEqualTo("fortbildung");
        assertThat(user().scope().roles()).containsExactly(Role.TRAINING_OFFICER);
    }

    @Test
    void anUnknownNameIsNotFound() {
        assertThatThrownBy(() -> login.loadUserByUsername("niemand"))
                .isInstanceOf(UsernameNotFoundException.class)
                .hasMessageNotContaining("niemand");
    }

    @Test
    void fourWrongPasswordsLockNothing() {
        fail(4);
        assertThat(user().isAccountNonLocked()).isTrue();
    }

    @Test
    void theFifthLocksForAMinute() {
        fail(5);
        assertThat(user().isAccountNonLocked()).isFalse();
        pass(Duration.ofSeconds(59));
        assertThat(user().isAccountNonLocked()).isFalse();
        pass(Duration.ofSeconds(2));
        assertThat(user().isAccountNonLocked()).isTrue();
    }

    @Test
    void eachFurtherOneLocksTwiceAsLong() {
        fail(5);
        pass(Duration.ofSeconds(61));
        fail(1);
        pass(Duration.ofSeconds(119));
        assertThat(user().isAccountNonLocked()).isFalse();
        pass(Duration.ofSeconds(2));
        assertThat(user().isAccountNonLocked()).isTrue();
    }

    @Test
    void guessingWhileItIsLockedMakesItNoLonger() {
        fail(50);
        pass(Duration.ofSeconds(61));
        assertThat(user().isAccountNonLocked()).isTrue();
    }

    @Test
    void guessesAtTheSameMomentAreCountedOneByOne() {
        List.of(1, 2, 3, 4, 5).parallelStream().forEach(guess -> login.failed("fortbildung"));
        assertThat(user().isAccountNonLocked()).isFalse();
    }

    @Test
    void theRightPasswordEndsTheCounting() {
        fail(4);
        login.succeeded(((LocalUser) user()).accountId());
        fail(4);
        assertThat(user().isAccountNonLocked()).isTrue();
    }

    @Test
    void aResetGivesAPasswordThatMustBeReplacedAndEndsTheLock() {
        fail(5);
        Account account = account();
        String password = CurrentScope.during(Job.LOGIN, () -> accounts.resetPassword(account));
        LocalUser user = (LocalUser) user();
        assertThat(user.isAccountNonLocked()).isTrue();
        assertThat(user.mustChangePassword()).isTrue();
        assertThat(login.knows(user, password)).isTrue();
        assertThat(login.knows(user, People.PASSWORD)).isFalse();
        assertThat(PasswordRules.objection(password, "fortbildung")).isEmpty();
    }

    private Account account() {
        return CurrentScope.during(Job.LOGIN, accounts::all).getFirst();
    }

    private LocalUser user() {
        UserDetails user = login.loadUserByUsername("fortbildung");
        return (LocalUser) user;
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            login.failed("fortbildung");
        }
    }

    private static void pass(Duration time) {
        NOW.updateAndGet(now -> now.plus(time));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Watch {

        @Bean
        @Primary
        Clock watch() {
            InstantSource source = NOW::get;
            return source.withZone(ZoneId.of("Europe/Berlin"));
        }
    }
}
