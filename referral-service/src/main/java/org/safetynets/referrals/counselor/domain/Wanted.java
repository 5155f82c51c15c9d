package org.safetynets.referrals.counselor.domain;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;

/** What somebody looks for in the directory; what is left out does not matter to them. */
public record Wanted(
        Optional<OrganizationId> organization,
        Optional<Specialty> specialty,
        Optional<String> language,
        Optional<Boolean> online,
        Optional<Near> near) {

    /** A point and how far around it. */
    public record Near(double latitude, double longitude, int withinKm) {}
}
