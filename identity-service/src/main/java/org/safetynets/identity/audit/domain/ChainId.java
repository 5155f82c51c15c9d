package org.safetynets.identity.audit.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;

/** Names a chain: one for each organization, and one for what belongs to the whole network. */
public record ChainId(String value) {

    private static final String NETWORK = "network";

    /** The organization's chain, or the network's when there is no organization. */
    public static ChainId of(@Nullable OrganizationId organization) {
        return new ChainId(organization == null ? NETWORK : organization.toString());
    }

    /** The organization whose chain it is; empty for the network's. */
    public Optional<OrganizationId> organization() {
        return value.equals(NETWORK)
                ? Optional.empty()
                : Optional.of(new OrganizationId(UUID.fromString(value)));
    }
}
