package org.safetynets.portal.services.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The roles a person is to hold, no more and no less. */
public record Roles(List<String> roles, @Nullable String reason) {

    /** In the order in which pages offer them. */
    public static final List<String> ALL =
            List.of(
                    "facilitator",
                    "supervisor",
                    "trainer",
                    "coordinator",
                    "safety-lead",
                    "counselor");
}
