package org.safetynets.notifications.template.web;

import java.util.List;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.notifications.template.application.PreviewingTemplates.Example;

/**
 * A text as it is seen.
 *
 * @param mails every mail that the notice may be, in both variants and languages
 */
record PreviewResponse(String subject, String body, List<Mailed> mails) {

    static PreviewResponse of(NoticeText seen, List<Example> mails) {
        return new PreviewResponse(
                seen.subject(), seen.body(), mails.stream().map(Mailed::of).toList());
    }

    /**
     * A mail as it goes out.
     *
     * @param proposed whether it is of the text in question; else of the one that counts today
     */
    record Mailed(
            Variant variant,
            Language language,
            boolean proposed,
            String subject,
            String plain,
            String html) {

        static Mailed of(Example it) {
            return new Mailed(
                    it.key().variant(),
                    it.key().language(),
                    it.proposed(),
                    it.text().subject(),
                    it.plain(),
                    it.html());
        }
    }
}
