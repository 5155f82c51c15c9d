package org.safetynets.portal.services.referrals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a partner goes on to: a counselor of the directory, or an organization. */
public record Recipient(@Nullable UUID counselorId, @Nullable UUID organizationId) {

    public static Recipient counselor(UUID id) {
        return new Recipient(id, null);
    }

    public static Recipient organization(UUID id) {
        return new Recipient(null, id);
    }
}
