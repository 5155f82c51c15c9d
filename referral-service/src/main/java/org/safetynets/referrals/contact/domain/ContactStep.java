package org.safetynets.referrals.contact.domain;

/** What the clock has to do about a silent partner. */
public sealed interface ContactStep {

    /** Nothing yet. */
    record Wait() implements ContactStep {}

    /** Ask once more; the plan holds that it was done. */
    record Ask(ContactPlan plan, int number) implements ContactStep {}

    /** Nobody answered: the referral closes, without anybody being blamed. */
    record Close() implements ContactStep {}
}
