package org.safetynets.notifications.template.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.notifications.template.domain.Template;
import org.safetynets.notifications.template.domain.TextRules;
import org.safetynets.platform.problems.InvalidRequestException;

/**
 * A text in the place of the catalogue's.
 *
 * @param notice for example {@code group.paused}
 */
record TemplateRequest(
        @NotBlank @Size(max = 60) String notice,
        @NotNull Variant variant,
        @NotNull Language language,
        @NotBlank @Size(max = TextRules.LONGEST_SUBJECT) String subject,
        @NotBlank @Size(max = TextRules.LONGEST_BODY) String body) {

    Template.Key key() {
        try {
            return new Template.Key(Notice.of(notice), variant, language);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("notice", "is none of the catalogue's");
        }
    }

    NoticeText text() {
        return new NoticeText(subject.strip(), body.strip());
    }
}
