package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.AuditAction;
import de.schulungsnachweis.access.AuditTrail;
import de.schulungsnachweis.access.edge.LoginGate;
import de.schulungsnachweis.access.edge.UploadGate;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The first wall: who may call what. The second one is in the database. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** The page on which one logs in. */
    static final String LOGIN_PAGE = "/anmelden";

    private static final String PROJECT = "de.schulungsnachweis.";

    /** What the API can do is no secret, and helps who writes a program against it. */
    private static final String API_DESCRIPTION = "/api/v1/openapi";

    /**
     * What {@code @PreAuthorize} says holds. {@code @EnableMethodSecurity} would look for four more annotations, which nobody
     * uses, and at every method of every bean: a tenth of a start. This one looks at the project's own classes.
     */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor methodsThatNotEverybodyMayCall() {
        AuthorizationManagerBeforeMethodInterceptor everywhere =
                AuthorizationManagerBeforeMethodInterceptor.preAuthorize();
        ClassFilter own = type -> type.getName().startsWith(PROJECT);
        AuthorizationManagerBeforeMethodInterceptor here = new AuthorizationManagerBeforeMethodInterceptor(
                new ComposablePointcut(own).intersection(everywhere.getPointcut()),
                new PreAuthorizeAuthorizationManager());
        here.setOrder(everywhere.getOrder());
        return here;
    }

    /** The API takes tokens of the central log-in only, and keeps no session. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            ObjectProvider<JwtDecoder> decoder,
            CentralClaims claims,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems)
            throws Exception {
        ApiFailures failures = new ApiFailures(problems);
        // The answer to a missing token names the second address.
        http.securityMatcher("/api/**", "/.well-known/oauth-protected-resource/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(API_DESCRIPTION, API_DESCRIPTION + ".yaml")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(failures).accessDeniedHandler(failures))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable());
        if (decoder.getIfAvailable() != null) {
            http.oauth2ResourceServer(server -> server.authenticationEntryPoint(failures)
                    .accessDeniedHandler(failures)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(token -> tokenAuthentication(token, claims))));
        }
        return http.build();
    }

    /** The pages. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            ObjectProvider<ClientRegistrationRepository> central,
            CentralClaims claims,
            LoginSettings settings,
            LocalLogin login,
            AuditTrail audit,
            LoginGate loginGate,
            UploadGate uploadGate,
            Clock clock)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(LOGIN_PAGE, "/css/**", "/kern/**", "/htmx/**", "/images/**")
                        .permitAll()
                        // What a public body has to show to everybody.
                        .requestMatchers("/impressum", "/datenschutz", "/barrierefreiheit", "/hilfe", "/glossar")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(LOGIN_PAGE)
                        .usernameParameter("anmeldename")
                        .passwordParameter("kennwort")
                        .authenticationDetailsSource(request -> null)
                        .failureUrl(LOGIN_PAGE + "?fehler")
                        .defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutUrl("/abmelden")
                        .addLogoutHandler((request, response, authentication) -> loggedOut(audit, authentication))
                        .logoutSuccessUrl(LOGIN_PAGE + "?abgemeldet"))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.migrateSession()))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        SecurityConfiguration::openAnew, request -> request.getHeader("HX-Request") != null))
                .requestCache(cache -> cache.requestCache(new WantedPage()))
                // The pages' own filter says all that there is to say, also for the API.
                .headers(headers -> headers.disable())
                .addFilterBefore(new SessionLimit(settings.longestSession(), clock), SecurityContextHolderFilter.class)
                .addFilterBefore(loginGate, CsrfFilter.class)
                .addFilterBefore(uploadGate, CsrfFilter.class)
                .addFilterAfter(new AccountFilter(login), AuthorizationFilter.class);
        ClientRegistrationRepository registrations = central.getIfAvailable();
        if (registrations != null) {
            http.oauth2Login(oidc -> oidc.loginPage(LOGIN_PAGE)
                            .authenticationDetailsSource(request -> null)
                            .failureUrl(LOGIN_PAGE + "?zentral")
                            .userInfoEndpoint(info -> info.oidcUserService(userService(claims))))
                    .logout(logout -> logout.logoutSuccessHandler(endEverywhere(registrations)));
        }
        return http.build();
    }

    /** A script cannot log in: it opens its page anew, and that leads to the log-in. */
    private static void openAnew(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        response.setHeader("HX-Refresh", "true");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static void loggedOut(AuditTrail audit, @Nullable Authentication authentication) {
        if (authentication != null) {
            audit.record(AuditAction.LOGGED_OUT, null);
        }
    }

    private static OAuth2UserService<OidcUserRequest, OidcUser> userService(CentralClaims claims) {
        OidcUserService known = new OidcUserService();
        return request -> {
            OidcUser user = known.loadUser(request);
            return new CentralUser(user, claims.scope(user.getSubject(), user.getClaims()));
        };
    }

    private static OidcClientInitiatedLogoutSuccessHandler endEverywhere(ClientRegistrationRepository registrations) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}" + LOGIN_PAGE + "?abgemeldet");
        return handler;
    }

    private static TokenAuthentication tokenAuthentication(Jwt token, CentralClaims claims) {
        return new TokenAuthentication(new TokenUser(claims.scope(token.getSubject(), token.getClaims())));
    }
}
