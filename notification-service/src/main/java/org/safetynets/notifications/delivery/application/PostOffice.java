package org.safetynets.notifications.delivery.application;

/** Takes mails to where they go. */
public interface PostOffice {

    Receipt send(Mail mail);

    /** What the mail server said. */
    enum Receipt {
        /** It has the mail now. */
        TAKEN,
        /** It cannot take it now. */
        TRY_LATER,
        /** It will never take it. */
        REFUSED
    }
}
