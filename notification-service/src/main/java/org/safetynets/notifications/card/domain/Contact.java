package org.safetynets.notifications.card.domain;

/**
 * A wish to reach somebody.
 *
 * @param prompt whether it is of no use in a collection of the day
 * @param urgent whether it may use what the person opened for emergencies
 * @param collected whether it has waited for the collection it belongs to
 */
public record Contact(Channel channel, Use use, boolean prompt, boolean urgent, boolean collected) {

    /** An ordinary message. */
    public static Contact by(Channel channel, Use use) {
        return new Contact(channel, use, false, false, false);
    }

    public Contact by(Channel other) {
        return new Contact(other, use, prompt, urgent, collected);
    }
}
