package org.safetynets.notifications.notice.domain;

import java.util.Optional;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.platform.kernel.OrganizationId;

/** The texts that organizations wrote themselves and that are in force. */
public interface OwnTexts {

    Optional<NoticeText> inForce(
            OrganizationId organization, Notice notice, Variant variant, Language language);
}
