package org.safetynets.notifications.card.application;

import org.safetynets.platform.kernel.PersonId;

/** Has a code mailed to the address that a person gave. */
public interface CodeMails {

    /** Part of the transaction that keeps the address. */
    void order(PersonId person);
}
