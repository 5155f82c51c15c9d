package org.safetynets.notifications.delivery.application;

import java.util.HashMap;
import java.util.Optional;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.Cover;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.notice.application.Texts;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.Variant;
import org.springframework.stereotype.Component;

/** Finds the words of a message that leaves the app: as open as allowed, under its cover. */
@Component
public class Wording {

    private final Texts texts;
    private final IssuingCodes codes;

    Wording(Texts texts, IssuingCodes codes) {
        this.texts = texts;
        this.codes = codes;
    }

    public NoticeText of(Delivery delivery, ContactCard card) {
        var order = delivery.order();
        var chosen = card.preferences();
        var language = chosen.language();
        var words = new HashMap<>(order.facts().in(language));
        if (order.notice() == Notice.CONTACT_CODE) {
            words.put("code", codes.issue(order.person(), delivery.channel(), order.subject()));
        }
        var variant = order.reader().variant(delivery.channel(), chosen.discreet());
        var text = texts.text(order.organization(), order.notice(), variant, language).with(words);
        return covered(text, variant, order.notice(), chosen.cover());
    }

    /** What stands above a discreet message is the person's own, except above a code. */
    private static NoticeText covered(
            NoticeText text, Variant variant, Notice notice, Cover cover) {
        var subject =
                variant == Variant.DISCREET && notice != Notice.CONTACT_CODE
                        ? cover.subject()
                        : Optional.<String>empty();
        return new NoticeText(
                subject.orElse(text.subject()),
                cover.safeWord().map(it -> text.body() + " " + it).orElse(text.body()));
    }
}
