package org.safetynets.portal.counselors;

import java.util.List;

/** What counselors are looked for by. */
public final class Specialties {

    public static final List<String> ALL =
            List.of(
                    "betrayal-trauma",
                    "disclosure",
                    "trauma",
                    "grief",
                    "separation",
                    "faith",
                    "parenting",
                    "partner-violence");
    public static final List<String> LANGUAGES = List.of("en", "es");

    private Specialties() {}
}
