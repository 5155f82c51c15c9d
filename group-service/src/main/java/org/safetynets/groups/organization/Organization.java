package org.safetynets.groups.organization;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What we keep of an organization.
 *
 * @param version 0 while no event of it has come
 * @param held raised by transactions that rest on it, so that they conflict with its changes
 */
@Document(Organization.COLLECTION)
public record Organization(
        @Id UUID organizationId, long version, String name, boolean suspended, long held) {

    static final String COLLECTION = "organizations";

    /** One we have not heard of yet: its members' tokens say that it exists. */
    static Organization unknown(UUID id) {
        return new Organization(id, 0, "", false, 0);
    }

    public boolean active() {
        return !suspended;
    }
}
