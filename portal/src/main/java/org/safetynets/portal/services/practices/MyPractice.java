package org.safetynets.portal.services.practices;

import java.util.UUID;

/** One of somebody's practices, and how many wait to be let in. */
public record MyPractice(UUID practiceId, String name, String part, int members, int waiting) {}
