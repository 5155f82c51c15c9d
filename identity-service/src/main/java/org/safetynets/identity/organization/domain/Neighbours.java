package org.safetynets.identity.organization.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;

/**
 * What an organization has to fit in with.
 *
 * @param holderOfName who has the wanted name now, null when it is free
 * @param lineAbove the wanted parent, its parent and so on; empty when there is no such parent
 */
public record Neighbours(@Nullable OrganizationId holderOfName, List<OrganizationId> lineAbove) {

    public Neighbours {
        lineAbove = List.copyOf(lineAbove);
    }
}
