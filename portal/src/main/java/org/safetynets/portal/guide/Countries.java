package org.safetynets.portal.guide;

import java.util.List;

/** Countries for which the network may know whom to turn to. */
public final class Countries {

    public static final List<String> ALL = List.of("AU", "CA", "DE", "GB", "IE", "NZ", "US", "ZA");

    private Countries() {}
}
