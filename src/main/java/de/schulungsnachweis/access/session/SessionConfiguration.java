package de.schulungsnachweis.access.session;

import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.PlatformTransactionManager;

/** Keeps sessions in the database. Boot's own module for it is not to be had with this version, so it is put together here. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    JdbcIndexedSessionRepository sessionRepository(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            @Value("${server.servlet.session.timeout}") Duration timeout) {
        JdbcIndexedSessionRepository sessions =
                new JdbcIndexedSessionRepository(jdbc, new SessionTransactions(transactions));
        sessions.setTableName("login_session");
        sessions.setDefaultMaxInactiveInterval(timeout);
        sessions.setConversionService(StoredAttributes.conversion());
        // Nobody looks for the sessions of a person, so no name is stored beside them.
        sessions.setIndexResolver(session -> Map.of());
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        return sessions;
    }
}
