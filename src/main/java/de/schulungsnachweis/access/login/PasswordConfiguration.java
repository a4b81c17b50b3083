package de.schulungsnachweis.access.login;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How local passwords are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginSettings.class)
class PasswordConfiguration {

    @Bean
    PasswordEncoder passwordEncoder(LoginSettings settings) {
        return new BCryptPasswordEncoder(settings.bcryptStrength());
    }
}
