package org.safetynets.portal.services.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision about a counselor, with its reason. */
public record CounselorReview(String act, String reason, @Nullable LocalDate recheckOn) {}
