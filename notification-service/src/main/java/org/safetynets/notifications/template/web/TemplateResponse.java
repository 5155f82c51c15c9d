package org.safetynets.notifications.template.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.notifications.template.domain.Template;
import org.safetynets.platform.kernel.PersonId;

/**
 * A text of an organization.
 *
 * @param edition which one of this text it is, from 1
 * @param writtenBy left out once that person was erased
 */
record TemplateResponse(
        UUID templateId,
        String notice,
        Variant variant,
        Language language,
        String subject,
        String body,
        int edition,
        Template.Stage stage,
        @Nullable UUID writtenBy,
        Instant writtenAt,
        @Nullable UUID reviewedBy,
        long version) {

    static TemplateResponse of(Template it) {
        return new TemplateResponse(
                it.id(),
                it.key().notice().key(),
                it.key().variant(),
                it.key().language(),
                it.text().subject(),
                it.text().body(),
                it.edition(),
                it.stage(),
                it.writtenBy().map(PersonId::value).orElse(null),
                it.writtenAt(),
                it.reviewedBy().map(PersonId::value).orElse(null),
                it.version());
    }
}
