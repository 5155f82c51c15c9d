package org.safetynets.portal.services.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization of the network.
 *
 * @param neutralName what mail and pages call it where its own name tells too much
 * @param logo path of its picture
 * @param version what a change is made on
 */
public record Organization(
        UUID organizationId,
        String name,
        @Nullable UUID parentId,
        @Nullable String neutralName,
        String timeZone,
        List<String> languages,
        String status,
        @Nullable String logo,
        long version) {

    public boolean active() {
        return status.equals("active");
    }
}
