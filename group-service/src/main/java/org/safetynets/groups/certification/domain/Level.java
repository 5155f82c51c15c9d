package org.safetynets.groups.certification.domain;

import java.util.Set;

/** Levels of certification, as standards name them. */
public final class Level {

    /** Unknown levels lead nothing until somebody says so here. */
    private static final Set<String> LEADING = Set.of("facilitator", "supervisor", "trainer");

    private Level() {}

    /** Whether a holder of that level may lead a group alone. */
    public static boolean leads(String level) {
        return LEADING.contains(level);
    }
}
