package org.safetynets.notifications.card.application;

import org.safetynets.notifications.card.domain.ContactCard;

/** Has a person asked whether their card is still right, before it no longer counts. */
public interface CardReminders {

    /** Part of the transaction that confirms the card; in the place of any that was planned. */
    void plan(ContactCard card);
}
