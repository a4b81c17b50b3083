package de.schulungsnachweis.access.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** From where somebody asks. With IPv6 one connection has a whole network of addresses, so that its network counts. */
final class CallerAddress {

    private static final int NETWORK_BYTES = 8;

    private CallerAddress() {}

    /**
     * The address, or the network that belongs to one connection.
     *
     * @param address as numbers, not as a name; kept as it is if it is neither
     */
    static String network(String address) {
        // With a colon it is no name, so that no name server is asked.
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getAllByName(address)[0].getAddress();
            return bytes.length < 2 * NETWORK_BYTES
                    ? address
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
