package org.safetynets.identity.organization.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;

/** Organizations for tests. */
public final class OrganizationFixtures {

    public static final Neighbours NOBODY_ELSE = new Neighbours(null, List.of());

    private OrganizationFixtures() {}

    public static OrganizationId anOrganizationId() {
        return new OrganizationId(UUID.randomUUID());
    }

    public static OrganizationDetails named(String name) {
        return under(null, name);
    }

    public static OrganizationDetails under(@Nullable OrganizationId parent, String name) {
        return new OrganizationDetails(
                new OrganizationName(name), parent, ZoneId.of("Europe/Zurich"), Set.of("en"), null);
    }

    public static Organization anOrganization(String name) {
        return Organization.restore(
                anOrganizationId(), named(name), OrganizationStatus.ACTIVE, null, 1);
    }
}
