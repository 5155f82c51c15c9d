package org.safetynets.referrals.referral.domain;

import java.util.Set;

/** What a counselor may learn of a referral at one moment. */
public record Disclosure(Dial dial, Shown shown) {

    /** The same for every referral, whatever has become of it. */
    public static final Disclosure NOTHING = new Disclosure(Dial.D0, Shown.RECEIVED);

    public boolean tellsAttendance() {
        return dial.compareTo(Dial.D3) >= 0;
    }

    public boolean tellsSummary() {
        return dial == Dial.D4;
    }

    /** The kinds of what is told with those details. */
    public Set<Told> told(Details details) {
        var kinds = details.within(this).kinds();
        kinds.add(Told.STATUS);
        return kinds;
    }

    public boolean isNothing() {
        return dial == Dial.D0;
    }
}
