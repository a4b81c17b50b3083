package de.schulungsnachweis.operation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;

/** Figures are shown on a port of their own, which is reached from this machine only; on the port of the pages never. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ManagementSecurity {

    /** Nobody needs an account for a port that only this machine reaches: nothing stands before it. */
    @Bean
    @Order(0)
    SecurityFilterChain management(ObjectProvider<HttpSecurity> http, Environment environment) throws Exception {
        return ManagementPortType.get(environment) == ManagementPortType.DIFFERENT
                ? new DefaultSecurityFilterChain(EndpointRequest.toAnyEndpoint())
                : onlyHealth(http.getObject());
    }

    private static SecurityFilterChain onlyHealth(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
