package org.safetynets.identity.organization.domain;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a coordinator says of how their organization appears. */
public record Branding(@Nullable String neutralName, Set<String> languages, ZoneId timeZone) {

    public Branding {
        languages = Set.copyOf(languages);
    }
}
