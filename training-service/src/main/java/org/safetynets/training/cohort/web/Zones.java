package org.safetynets.training.cohort.web;

import java.time.ZoneId;
import org.safetynets.platform.problems.InvalidRequestException;

/** Time zones as people name them. */
public final class Zones {

    private Zones() {}

    /** An IANA zone such as {@code America/Chicago}; an offset alone has no summer. */
    public static ZoneId of(String field, String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new InvalidRequestException(field, "must be an IANA time zone");
        }
        return ZoneId.of(name);
    }
}
