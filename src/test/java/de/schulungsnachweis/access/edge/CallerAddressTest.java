package de.schulungsnachweis.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who changes the address and not the connection stays the same. */
class CallerAddressTest {

    @Test
    void allAddressesOfOneNetworkAreOneCaller() {
        assertThat(CallerAddress.network("2001:db8:1:2::1"))
                .isEqualTo(CallerAddress.network("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(CallerAddress.network("2001:db8:1:3::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.17", "", "unknown", "no:address"})
    void everythingElseStaysAsItIs(String address) {
        assertThat(CallerAddress.network(address)).isEqualTo(address);
    }
}
