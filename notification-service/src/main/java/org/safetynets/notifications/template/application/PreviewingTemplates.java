package org.safetynets.notifications.template.application;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.delivery.application.MailPages;
import org.safetynets.notifications.delivery.application.MailWriter;
import org.safetynets.notifications.notice.application.Texts;
import org.safetynets.notifications.notice.domain.Facts;
import org.safetynets.notifications.notice.domain.Facts.LocalMoment;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.notifications.template.domain.Template;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Service;

/** Shows what people will see of a text, with an example's words; nothing is kept. */
@Service
public class PreviewingTemplates {

    private static final Facts EXAMPLE =
            new Facts(
                    Optional.of("Tuesday Harbor"),
                    Optional.of(
                            new LocalMoment(Instant.parse("2026-05-12T17:30:00Z"), ZoneOffset.UTC)),
                    Optional.of("A1B2C3D4"));

    private final Texts texts;
    private final MailWriter writer;
    private final MailPages pages;

    PreviewingTemplates(Texts texts, MailWriter writer, MailPages pages) {
        this.texts = texts;
        this.writer = writer;
        this.pages = pages;
    }

    /** A mail of the notice, and whether it is of the text in question. */
    public record Example(
            Template.Key key, boolean proposed, NoticeText text, String plain, String html) {}

    public NoticeText seen(NoticeText text, Language language) {
        var words = new HashMap<>(EXAMPLE.in(language));
        words.put("code", "K7PM-2XQA");
        return text.with(words);
    }

    /**
     * The mails that the notice may be: of the text in question in its place, elsewhere of what
     * counts in the organization today.
     */
    public List<Example> mails(OrganizationId organization, Template.Key key, NoticeText text) {
        return keys(key)
                .map(
                        it ->
                                it.equals(key)
                                        ? example(it, true, text)
                                        : example(it, false, today(organization, it)))
                .toList();
    }

    private static Stream<Template.Key> keys(Template.Key key) {
        return Arrays.stream(Variant.values())
                .flatMap(
                        variant ->
                                Arrays.stream(Language.values())
                                        .map(it -> new Template.Key(key.notice(), variant, it)));
    }

    private NoticeText today(OrganizationId organization, Template.Key key) {
        return texts.text(Optional.of(organization), key.notice(), key.variant(), key.language());
    }

    private Example example(Template.Key key, boolean proposed, NoticeText text) {
        var seen = seen(text, key.language());
        var mail = writer.example(seen, key.language());
        return new Example(key, proposed, seen, pages.plain(mail), pages.html(mail));
    }
}
