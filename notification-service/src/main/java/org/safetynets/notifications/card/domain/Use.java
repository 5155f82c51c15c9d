package org.safetynets.notifications.card.domain;

/** What a message is about, as far as a person chooses channels by it. */
public enum Use {
    /** When a group meets, pauses and goes on. */
    MEETINGS,
    /** A person's own requests: a form, a place, a waitlist. */
    REQUESTS,
    /** What is to be done at work: screenings, certifications, referrals, debriefs. */
    WORK,
    /** Somebody may be in danger. */
    SAFETY,
    /** The account and how it is reached. */
    ACCOUNT
}
