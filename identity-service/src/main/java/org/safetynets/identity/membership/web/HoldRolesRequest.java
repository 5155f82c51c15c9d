package org.safetynets.identity.membership.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.membership.domain.MemberRole;

/**
 * The roles a person is to hold, no more and no less.
 *
 * @param reason why, kept with the change
 */
public record HoldRolesRequest(
        @NotEmpty Set<@NotNull MemberRole> roles, @Nullable @Size(max = 500) String reason) {}
