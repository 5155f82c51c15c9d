package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person reports.
 *
 * @param severity left out by whoever cannot tell: it then counts as the gravest
 * @param about whom it is about, of those who work for the organization
 * @param aboutSomebodyElse true when it is about none of those who lead
 */
public record NewConcern(
        String type,
        @Nullable String severity,
        @Nullable UUID meetingId,
        @Nullable List<UUID> about,
        @Nullable Boolean aboutSomebodyElse,
        String account) {}
