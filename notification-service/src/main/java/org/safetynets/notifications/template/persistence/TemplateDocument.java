package org.safetynets.notifications.template.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.notifications.template.domain.Template;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** A text of an organization as it is stored. */
record TemplateDocument(
        UUID id,
        UUID organizationId,
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

    static TemplateDocument of(Template it) {
        return new TemplateDocument(
                it.id(),
                it.organization().value(),
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

    Template toTemplate() {
        return new Template(
                id,
                new OrganizationId(organizationId),
                new Template.Key(Notice.of(notice), variant, language),
                text(),
                edition,
                stage,
                Optional.ofNullable(writtenBy).map(PersonId::new),
                writtenAt,
                Optional.ofNullable(reviewedBy).map(PersonId::new),
                version);
    }

    NoticeText text() {
        return new NoticeText(subject, body);
    }
}
