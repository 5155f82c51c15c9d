package org.safetynets.referrals.outward.application;

import java.time.Instant;
import org.safetynets.referrals.outward.domain.Outward;
import org.safetynets.referrals.outward.domain.OutwardAnnouncements;
import org.safetynets.referrals.outward.domain.OutwardStatus;
import org.safetynets.referrals.outward.domain.Outwards;
import org.springframework.stereotype.Component;

/**
 * Writes a step of a referral onward down, and tells of it in the same transaction. What was only
 * suggested is the partner's to know, and so is what became of that.
 */
@Component
public class OutwardBook {

    private final Outwards outwards;
    private final OutwardAnnouncements announcements;

    OutwardBook(Outwards outwards, OutwardAnnouncements announcements) {
        this.outwards = outwards;
        this.announcements = announcements;
    }

    void open(Outward begun) {
        outwards.add(begun);
        if (begun.status() == OutwardStatus.SENT) {
            announcements.announce(begun);
        }
    }

    /** Its partner is erased: what waits to be told to its recipient is taken back. */
    public void forget(Outward before, Instant now) {
        before.forgetPartner(now).ifPresent(announcements::announce);
    }

    void enter(Outward before, Outward after) {
        outwards.replace(after);
        if (before.status() != OutwardStatus.SUGGESTED || after.status() == OutwardStatus.SENT) {
            announcements.announce(after);
        }
    }
}
