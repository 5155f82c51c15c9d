package org.safetynets.groups.purpose.domain;

import java.util.UUID;

/** Why people meet: one entry of the network's vocabulary, which a certification must cover. */
public record Purpose(
        UUID id, long version, PurposeCode code, PurposeContent content, boolean active) {

    public static Purpose add(UUID id, PurposeCode code, PurposeContent content, boolean active) {
        return new Purpose(id, 1, code, content, active);
    }

    /** The purpose with other words; its code never changes. */
    public Purpose change(PurposeContent content, boolean active) {
        return new Purpose(id, version + 1, code, content, active);
    }

    public boolean says(PurposeContent content, boolean active) {
        return this.content.equals(content) && this.active == active;
    }
}
