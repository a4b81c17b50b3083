package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.Role;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The local accounts, as the administration keeps them. */
@Service
public class Accounts {

    private static final String SELECT = """
            select a.id, a.login_name, a.display_name, a.must_change_password, a.disabled,
                array(select role from account_role r where r.account_id = a.id) as roles,
                array(select unit_code from account_unit u where u.account_id = a.id) as units
            from local_account a
            """;
    /** Import runs are locked by their positive keys. */
    private static final long FIRST_ACCOUNT_LOCK = -1;

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP_LENGTH = 4;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final SecureRandom random = new SecureRandom();

    Accounts(JdbcClient jdbc, PasswordEncoder encoder, AuditTrail audit) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.audit = audit;
    }

    /** All accounts by their login names. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return jdbc.sql(SELECT + " order by a.login_name")
                .query(Accounts::account)
                .list();
    }

    /** One account; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Account> find(long id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    /**
     * Creates an account, unless the login name is taken.
     *
     * @param password the password with which the person logs in first
     * @return false if the login name is taken
     */
    @Transactional
    public boolean create(Account account, String password) {
        Optional<Long> id = jdbc.sql("""
                        insert into local_account (login_name, display_name, password_hash, must_change_password)
                        values (:login, :name, :hash, :change) on conflict (login_name) do nothing returning id
                        """)
                .param("login", account.loginName().toLowerCase(Locale.ROOT))
                .param("name", account.displayName())
                .param("hash", encoder.encode(password))
                .param("change", account.mustChangePassword())
                .query(Long.class)
                .optional();
        if (id.isEmpty()) {
            return false;
        }
        grant(id.get(), account.roles(), account.units());
        audit.record(AuditAction.ACCOUNT_CREATED, "konto:" + id.get());
        return true;
    }

    /**
     * Creates an account where there is none at all.
     *
     * @return false if there is one already
     */
    @Transactional
    public boolean createFirst(Account account, String password) {
        // Of several instances that start at the same moment one comes first.
        jdbc.sql("select pg_advisory_xact_lock(:lock)::text")
                .param("lock", FIRST_ACCOUNT_LOCK)
                .query(String.class)
                .single();
        boolean empty = jdbc.sql("select not exists (select from local_account)")
                .query(Boolean.class)
                .single();
        return empty && create(account, password);
    }

    /** Changes name, roles, units and whether the account is disabled. */
    @Transactional
    public void change(Account account) {
        jdbc.sql("update local_account set display_name = :name, disabled = :disabled where id = :id")
                .param("name", account.displayName())
                .param("disabled", account.disabled())
                .param("id", account.id())
                .update();
        grant(account.id(), account.roles(), account.units());
        audit.record(AuditAction.ACCOUNT_CHANGED, account.subject());
    }

    /** Gives a new first password to who has forgotten the own one, and ends a lock. */
    @Transactional
    public String resetPassword(Account account) {
        String password = newPassword();
        jdbc.sql("""
                        update local_account set password_hash = :hash, must_change_password = true,
                            failed_attempts = 0, locked_until = null
                        where id = :id
                        """)
                .param("hash", encoder.encode(password))
                .param("id", account.id())
                .update();
        audit.record(AuditAction.PASSWORD_RESET, account.subject());
        return password;
    }

    /** A password that nobody can guess and everybody can type. */
    public String newPassword() {
        return random.ints((long) GROUPS * GROUP_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP_LENGTH + "})(?!$)", "$1-");
    }

    private void grant(long id, Set<Role> roles, Set<String> units) {
        jdbc.sql("delete from account_role where account_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from account_unit where account_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("insert into account_role (account_id, role) select :id, unnest(:roles::text[])")
                .param("id", id)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .update();
        jdbc.sql("insert into account_unit (account_id, unit_code) select :id, unnest(:units::text[])")
                .param("id", id)
                .param("units", units.toArray(String[]::new))
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("login_name"),
                row.getString("display_name"),
                row.getBoolean("must_change_password"),
                row.getBoolean("disabled"),
                texts(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(texts(row.getArray("units"))));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
