package org.safetynets.notifications.card.domain;

/** Why a message did not go out as first meant. */
public enum Why {
    /** The person laid their account to rest, or an administrator did. */
    ACCOUNT_AT_REST,
    /** The person gave no address, number or device. */
    NO_ADDRESS,
    /** The person has not entered the code that was sent to it. */
    ADDRESS_NOT_CONFIRMED,
    /** Messages to the address came back for good. */
    ADDRESS_RETURNED,
    /** The person does not want e-mail. */
    EMAIL_NOT_WANTED,
    /** The person does not want such messages by this way. */
    NOT_FOR_THIS,
    /** The person paused everything. */
    PAUSED,
    /** The person has not looked at the card for so long that it may be wrong by now. */
    CARD_NOT_RECONFIRMED,
    /** The person asked for quiet at this hour. */
    QUIET_HOURS,
    /** The person wants their mails collected. */
    DIGEST,
    /** The person got so many of late that this one waits. */
    TOO_MANY,
    /** The mail server cannot be reached, or says to come back. */
    MAIL_SERVER_UNAVAILABLE,
    /** The service that delivers it cannot be reached, or says to come back. */
    PROVIDER_UNAVAILABLE,
    /** The mail server refuses the address or the message for good. */
    MAIL_REFUSED,
    /** The service that delivers it refuses it for good. */
    PROVIDER_REFUSED,
    /** The device no longer takes messages. */
    DEVICE_GONE,
    /** It could not be written, however often it was tried. */
    UNDELIVERABLE,
    /** What it tells of is no longer so. */
    OVERTAKEN,
    /** It could not be sent before it was of no use any more. */
    TOO_LATE;

    /** Whether another way may be tried: this one does not work, and the person said no no. */
    public boolean leadsToAnother() {
        return switch (this) {
            case NO_ADDRESS,
                    ADDRESS_NOT_CONFIRMED,
                    ADDRESS_RETURNED,
                    MAIL_REFUSED,
                    PROVIDER_REFUSED,
                    DEVICE_GONE,
                    UNDELIVERABLE,
                    MAIL_SERVER_UNAVAILABLE,
                    PROVIDER_UNAVAILABLE ->
                    true;
            case ACCOUNT_AT_REST,
                    EMAIL_NOT_WANTED,
                    NOT_FOR_THIS,
                    PAUSED,
                    CARD_NOT_RECONFIRMED,
                    QUIET_HOURS,
                    DIGEST,
                    TOO_MANY,
                    OVERTAKEN,
                    TOO_LATE ->
                    false;
        };
    }
}
