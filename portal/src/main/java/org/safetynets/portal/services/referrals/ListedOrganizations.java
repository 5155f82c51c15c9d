package org.safetynets.portal.services.referrals;

import java.util.List;
import java.util.UUID;

/** Organizations with an open public group, as the open directory lists them. */
public record ListedOrganizations(List<One> contents) {

    public record One(UUID id, String name) {}
}
