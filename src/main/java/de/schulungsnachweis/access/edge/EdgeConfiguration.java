package de.schulungsnachweis.access.edge;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** The gates; the chain of the log-in puts them at their places, so that they are not filters of every request as well. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(EdgeSettings.class)
class EdgeConfiguration {

    @Bean
    RequestCounts requestCounts(JdbcClient jdbc) {
        return new RequestCounts(jdbc);
    }

    @Bean
    LoginGate loginGate(EdgeSettings settings, RequestCounts counts, Clock clock) {
        return new LoginGate(new RateLimit("login", settings.loginsPerMinute(), counts, clock));
    }

    @Bean
    UploadGate uploadGate(
            EdgeSettings settings,
            RequestCounts counts,
            Clock clock,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        return new UploadGate(new RateLimit("upload", settings.uploadsPerMinute(), counts, clock), largest.toBytes());
    }

    @Bean
    FilterRegistrationBean<LoginGate> loginGateInTheChainOnly(LoginGate gate) {
        FilterRegistrationBean<LoginGate> registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<UploadGate> uploadGateInTheChainOnly(UploadGate gate) {
        FilterRegistrationBean<UploadGate> registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }
}
