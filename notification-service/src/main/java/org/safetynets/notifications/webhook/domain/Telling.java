package org.safetynets.notifications.webhook.domain;

/** Whether a practice may be told now: the partner may have turned the dial since it happened. */
public interface Telling {

    /** The answer. */
    enum Answer {
        YES,
        NO,
        /** Nobody was there to say so, and without an answer nothing is told. */
        UNKNOWN
    }

    Answer mayBeTold(Owner.OfPractice practice, About about);
}
