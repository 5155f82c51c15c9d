package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.util.UUID;

/** That a partner can show what they have previewed, and until when. */
public record Previewed(UUID summaryId, Instant usableUntil) {}
