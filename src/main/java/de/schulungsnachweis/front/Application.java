package de.schulungsnachweis.front;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Spring application: the service with everything. */
@AutoConfigurationPackage(basePackages = "de.schulungsnachweis")
@SpringBootApplication(scanBasePackages = "de.schulungsnachweis", proxyBeanMethods = false)
public class Application {}
