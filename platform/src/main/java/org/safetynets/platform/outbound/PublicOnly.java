package org.safetynets.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for connections, and gives only addresses of the internet.
 *
 * <p>The connection is made to what this gives and to nothing else, so a name that leads elsewhere
 * at its next look-up gains nothing.
 */
final class PublicOnly implements DnsResolver {

    private final DnsResolver names;
    private final boolean allowLoopback;

    PublicOnly(DnsResolver names, boolean allowLoopback) {
        this.names = names;
        this.allowLoopback = allowLoopback;
    }

    /** One address that is not public is one too many. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = names.resolve(host);
        for (var address : found) {
            if (!Addresses.isPublic(address) && !(allowLoopback && address.isLoopbackAddress())) {
                throw new NotPublic();
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }

    /** The name leads into somebody's own network. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1;

        NotPublic() {
            super("not a public address");
        }
    }
}
