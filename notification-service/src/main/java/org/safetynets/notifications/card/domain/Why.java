package org.safetynets.notifications.card.domain;

/** Why a message did not go out as first meant. */
public enum Why {
    /** The person laid their account to rest, or an administrator did. */
    ACCOUNT_AT_REST,
    /** The person gave no address. */
    NO_ADDRESS,
    /** The person has not entered the code that was mailed to the address. */
    ADDRESS_NOT_CONFIRMED,
    /** The person does not want e-mail. */
    EMAIL_NOT_WANTED,
    /** The person has not looked at the card for so long that it may be wrong by now. */
    CARD_NOT_RECONFIRMED,
    /** The person asked for quiet at this hour. */
    QUIET_HOURS,
    /** The mail server cannot be reached, or says to come back. */
    MAIL_SERVER_UNAVAILABLE,
    /** The mail server refuses the address or the message for good. */
    MAIL_REFUSED,
    /** It could not be sent before it was of no use any more. */
    TOO_LATE
}
