package org.safetynets.referrals.referral.domain;

/** What a counselor may learn of a referral at one moment. */
public record Disclosure(Dial dial, Shown shown) {

    /** The same for every referral, whatever has become of it. */
    public static final Disclosure NOTHING = new Disclosure(Dial.D0, Shown.RECEIVED);

    public boolean isNothing() {
        return dial == Dial.D0;
    }
}
