package org.safetynets.referrals.referral.domain;

import java.util.List;
import java.util.Map;

/** How often partners came, which group-service alone knows; asked each time it is to be shown. */
public interface Attendance {

    /** What for: it is written down beside the partner's name. */
    enum Occasion {
        SHOWN_AS_THE_PARTNER_ALLOWED,
        THE_PARTNER_LOOKS_FIRST
    }

    /** By referral; none of those for whom nobody answers now. */
    Map<ReferralId, AttendanceBand> of(List<AttendanceWindow> windows, Occasion occasion);
}
