package org.safetynets.portal.services.identity;

import java.util.List;
import java.util.UUID;

public record Organization(
        UUID organizationId, String name, String timeZone, List<String> languages, String status) {}
