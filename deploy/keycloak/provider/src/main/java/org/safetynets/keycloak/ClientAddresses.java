package org.safetynets.keycloak;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose request it is, believing X-Forwarded-For only as far as our own proxies wrote it.
 *
 * @param proxies how many of ours a request passes before it comes here
 */
record ClientAddresses(int proxies) {
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    /**
     * @param forwarded the values of the header, the nearest proxy's last
     * @param connection who connected to this process
     */
    String of(List<String> forwarded, String connection) {
        var passed =
                forwarded.stream()
                        .flatMap(it -> Stream.of(it.split(",", -1)))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
        return proxies == 0 || passed.isEmpty()
                ? network(connection)
                : network(passed.get(Math.max(0, passed.size() - proxies)));
    }

    /** A household has a whole /64 of IPv6, which is therefore one address here. */
    private static String network(String address) {
        String bare = withoutPort(address);
        if (bare.indexOf(':') < 0) {
            return bare;
        }
        try {
            // Looks nothing up: no name has a colon.
            var parsed = InetAddress.getByName(bare);
            byte[] bytes = parsed.getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES)
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return bare;
        }
    }

    /** Some proxies write one, and the zone of a local address stands at its end. */
    private static String withoutPort(String address) {
        if (address.startsWith("[")) {
            return address.substring(1, Math.max(1, address.indexOf(']')));
        }
        int colon = address.indexOf(':');
        String host =
                colon >= 0 && colon == address.lastIndexOf(':')
                        ? address.substring(0, colon)
                        : address;
        int zone = host.indexOf('%');
        return zone < 0 ? host : host.substring(0, zone);
    }
}
