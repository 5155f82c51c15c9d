package org.safetynets.platform.outbound;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells the addresses of the internet from those of somebody's own network. */
final class Addresses {

    private Addresses() {}

    /** Whether anybody may be asked to connect to it. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address it -> isPublic4(it.getAddress());
            case Inet6Address it -> isPublic6(it.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] it) {
        var first = it[0] & 0xff;
        var second = it[1] & 0xff;
        var third = it[2] & 0xff;
        var shared = first == 100 && second >= 64 && second < 128; // carriers' own networks
        var benchmarks = first == 198 && (second == 18 || second == 19);
        var protocols = first == 192 && second == 0 && (third == 0 || third == 2);
        var examples =
                (first == 198 && second == 51 && third == 100)
                        || (first == 203 && second == 0 && third == 113);
        return first != 0 && first < 240 && !shared && !benchmarks && !protocols && !examples;
    }

    private static boolean isPublic6(byte[] it) {
        var unique = (it[0] & 0xfe) == 0xfc;
        var examples = startsWith(it, 0x20, 0x01, 0x0d, 0xb8);
        var translated = startsWith(it, 0x00, 0x64, 0xff, 0x9b);
        var sixToFour = startsWith(it, 0x20, 0x02);
        if (translated) {
            return isPublic(embedded(it, 12));
        }
        if (sixToFour) {
            return isPublic(embedded(it, 2));
        }
        return !unique && !examples;
    }

    private static InetAddress embedded(byte[] it, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(it, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean startsWith(byte[] it, int... beginning) {
        for (var i = 0; i < beginning.length; i++) {
            if ((it[i] & 0xff) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
