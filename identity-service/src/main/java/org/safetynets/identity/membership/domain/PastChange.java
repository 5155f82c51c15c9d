package org.safetynets.identity.membership.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/** One change of a membership, as it was kept. */
public record PastChange(
        Instant at,
        PersonId by,
        Set<MemberRole> before,
        Set<MemberRole> after,
        @Nullable String reason) {}
