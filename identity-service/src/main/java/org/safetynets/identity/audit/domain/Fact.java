package org.safetynets.identity.audit.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done or read.
 *
 * <p>A person stands here under a reference of their own, which leads to them only as long as
 * {@link References} knows it: so they can be forgotten while the chain stays whole.
 *
 * @param service where, for example {@code group-service}
 * @param actor reference of a person, or the account of a service
 * @param byService whether a service did it on its own account
 * @param subjectId the thing it was done to; a person again by reference
 * @param about reference of the person it concerns, if it concerns one
 * @param reason code, if there is one
 */
public record Fact(
        Instant at,
        String service,
        UUID actor,
        boolean byService,
        String action,
        String subjectType,
        String subjectId,
        @Nullable UUID about,
        @Nullable String reason) {}
