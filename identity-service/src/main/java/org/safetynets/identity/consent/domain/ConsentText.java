package org.safetynets.identity.consent.domain;

/**
 * A text people may sign. It never changes, since what somebody signed must stay what they read.
 *
 * @param what the information that may be given on
 * @param purpose for what it may be used
 * @param text all of it, as it is read before signing
 * @param validDays how long a signature counts
 * @param withdrawal the right to withdraw, and how
 */
public record ConsentText(
        TextKey key,
        String title,
        String what,
        String purpose,
        RecipientKind recipientKind,
        String text,
        int validDays,
        String withdrawal) {}
