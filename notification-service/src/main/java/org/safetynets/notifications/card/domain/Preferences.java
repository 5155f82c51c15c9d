package org.safetynets.notifications.card.domain;

import java.util.Optional;

/**
 * What a person chose.
 *
 * @param useEmail whether notices may also come by e-mail
 * @param discreet whether words must give nothing away
 */
public record Preferences(
        boolean useEmail, boolean discreet, Optional<QuietHours> quietHours, Language language) {

    /** The safest choice, until the person chooses. */
    public static final Preferences SAFEST =
            new Preferences(false, true, Optional.empty(), Language.EN);

    Preferences withEmail(boolean wanted) {
        return new Preferences(wanted, discreet, quietHours, language);
    }
}
