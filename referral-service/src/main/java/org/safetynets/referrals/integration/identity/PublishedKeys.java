package org.safetynets.referrals.integration.identity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.referrals.integration.domain.KeyAddresses;
import org.springframework.stereotype.Component;

/** Asks for keys over HTTP, at public addresses only. */
@Component
class PublishedKeys implements KeyAddresses {

    /** Four keys of 8192 bits with their certificates fit. */
    private static final int MOST_BYTES = 64 * 1024;

    private final Outbound outbound;

    PublishedKeys(Outbound outbound) {
        this.outbound = outbound;
    }

    @Override
    public boolean allows(URI address) {
        return outbound.allows(address);
    }

    @Override
    public boolean accepts(URI address) {
        return outbound.accepts(address);
    }

    @Override
    public Optional<String> ask(URI address) {
        return outbound.get(address, MOST_BYTES).map(it -> new String(it, StandardCharsets.UTF_8));
    }
}
