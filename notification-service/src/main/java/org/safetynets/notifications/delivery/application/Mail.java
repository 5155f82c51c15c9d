package org.safetynets.notifications.delivery.application;

import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.NoticeText;

/**
 * A mail ready to be sent.
 *
 * @param id the same on every try, so that a mail server can tell a repetition
 * @param delivery what it delivers, by which it comes back and is wanted no more; none for who is
 *     no member yet
 * @param invitation the words before the link
 * @param link where to read more; the only address in the mail
 * @param why why the person gets it
 */
public record Mail(
        String id,
        Optional<UUID> delivery,
        EmailAddress to,
        Language language,
        String senderName,
        NoticeText text,
        String invitation,
        String link,
        String why) {}
