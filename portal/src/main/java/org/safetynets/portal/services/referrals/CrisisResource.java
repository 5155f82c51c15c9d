package org.safetynets.portal.services.referrals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to turn to now.
 *
 * @param kinds what for, for example {@code partner-violence}
 * @param confirmedOn when somebody last made sure that it answers
 */
public record CrisisResource(
        String name,
        List<String> kinds,
        List<Contact> contacts,
        @Nullable String note,
        @Nullable LocalDate confirmedOn) {

    /** Whether somebody made sure that it can be reached when that is the matter. */
    public boolean answers(String kind) {
        return kinds.contains(kind) && !contacts.isEmpty() && confirmedOn != null;
    }

    /** One way to reach them: phone, text, web or email. */
    public record Contact(String channel, String value) {

        /** An address the browser can follow; text messages are shown as words. */
        public @Nullable String href() {
            return switch (channel) {
                case "phone" -> "tel:" + value.replaceAll("[^+\\d]", "");
                case "email" -> "mailto:" + value;
                case "web" -> value.startsWith("https://") ? value : null;
                default -> null;
            };
        }
    }
}
