package de.schulungsnachweis;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules depend on each other only as their package-info files allow. */
class ModularityTest {

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        ApplicationModules.of("de.schulungsnachweis").verify();
    }
}
