package org.safetynets.portal.services.training;

import java.time.Instant;

/** How much more time somebody has in every quiz, and why. */
public record Leeway(int extraPercent, String reason, Instant at) {}
