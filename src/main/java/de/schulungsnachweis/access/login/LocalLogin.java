package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds who logs in with a local account, and slows down who guesses. */
@Service
class LocalLogin implements UserDetailsService {

    private static final int FREE_ATTEMPTS = 5;
    private static final int LONGEST_DOUBLING = 6;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LocalLogin(
            JdbcClient jdbc,
            Accounts accounts,
            PasswordEncoder encoder,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.encoder = encoder;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String loginName) {
        return asLogin(() -> stored(loginName).map(this::user))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** Whether the account is still as it was when the person logged in. */
    boolean isUnchanged(LocalUser user) {
        return asLogin(() -> stored(user.getUsername()).map(this::user))
                .filter(user::isSameAs)
                .isPresent();
    }

    /** Counts a wrong password; after the fifth the account is locked, for twice as long after each further one. */
    Optional<Long> failed(String loginName) {
        return asLogin(() -> stored(loginName).map(stored -> {
            // One statement, so that guesses at the same moment are counted one by one.
            jdbc.sql("""
                            update local_account set failed_attempts = failed_attempts + 1,
                                locked_until = case when failed_attempts + 1 >= :free
                                    then :now + interval '1 minute' * power(2, least(failed_attempts + 1 - :free, :doubling)) end
                            where id = :id and (locked_until is null or locked_until <= :now)
                            """)
                    .param("id", stored.id())
                    .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("free", FREE_ATTEMPTS)
                    .param("doubling", LONGEST_DOUBLING)
                    .update();
            return stored.id();
        }));
    }

    /** A right password ends the counting. */
    void succeeded(long accountId) {
        asLogin(() -> jdbc.sql("update local_account set failed_attempts = 0, locked_until = null where id = :id")
                .param("id", accountId)
                .update());
    }

    /** Whether the password is the one of the account. */
    boolean knows(LocalUser user, String password) {
        return asLogin(() -> stored(user.getUsername()))
                .filter(stored -> encoder.matches(password, stored.passwordHash()))
                .isPresent();
    }

    /** Sets the password that the person has chosen. */
    void choose(LocalUser user, String password) {
        asLogin(() -> jdbc.sql(
                        "update local_account set password_hash = :hash, must_change_password = false where id = :id")
                .param("hash", encoder.encode(password))
                .param("id", user.accountId())
                .update());
    }

    private Optional<StoredPassword> stored(String loginName) {
        return jdbc.sql("""
                        select id, password_hash, locked_until from local_account
                        where login_name = :login
                        """)
                .param("login", loginName.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> new StoredPassword(
                        row.getLong("id"),
                        row.getString("password_hash"),
                        row.getTimestamp("locked_until") == null
                                ? null
                                : row.getTimestamp("locked_until").toInstant()))
                .optional();
    }

    private LocalUser user(StoredPassword stored) {
        return new LocalUser(
                accounts.find(stored.id()).orElseThrow(), stored.passwordHash(), stored.locked(clock.instant()));
    }

    private <T> T asLogin(Supplier<T> work) {
        return CurrentScope.during(Job.LOGIN, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private record StoredPassword(
            long id, String passwordHash, @Nullable Instant lockedUntil) {

        boolean locked(Instant now) {
            return lockedUntil != null && lockedUntil.isAfter(now);
        }
    }
}
