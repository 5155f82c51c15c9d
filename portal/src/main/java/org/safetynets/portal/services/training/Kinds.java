package org.safetynets.portal.services.training;

import java.util.List;

/** The kinds of requirements, in the order in which people meet them. */
public final class Kinds {

    public static final List<String> ALL =
            List.of(
                    "readiness",
                    "certification",
                    "module",
                    "assessment",
                    "role-play",
                    "practice",
                    "observation",
                    "education",
                    "agreement");

    private Kinds() {}

    /** One we do not know yet comes last. */
    static int place(String kind) {
        int place = ALL.indexOf(kind);
        return place < 0 ? ALL.size() : place;
    }
}
