package org.safetynets.referrals.outward.domain;

/** Tells other services of referrals onward that their recipients know of. */
public interface OutwardAnnouncements {

    void announce(Outward outward);
}
