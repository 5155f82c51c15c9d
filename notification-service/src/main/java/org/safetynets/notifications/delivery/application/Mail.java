package org.safetynets.notifications.delivery.application;

import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.Language;

/**
 * A mail ready to be sent.
 *
 * @param id the same on every try, so that a mail server can tell a repetition
 */
public record Mail(
        String id,
        EmailAddress to,
        Language language,
        String senderName,
        String subject,
        String text,
        String html) {}
