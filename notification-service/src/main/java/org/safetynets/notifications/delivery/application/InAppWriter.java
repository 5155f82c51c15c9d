package org.safetynets.notifications.delivery.application;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.card.domain.Preferences;
import org.safetynets.notifications.delivery.domain.Order;
import org.safetynets.notifications.inbox.domain.Inboxes;
import org.safetynets.notifications.inbox.domain.Inboxes.NewMessage;
import org.safetynets.notifications.notice.application.Texts;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Writes notices into their readers' inboxes, in their language and as openly as they allow. */
@Component
public class InAppWriter {

    private final Inboxes inboxes;
    private final Texts texts;
    private final Clock clock;

    InAppWriter(Inboxes inboxes, Texts texts, Clock clock) {
        this.inboxes = inboxes;
        this.texts = texts;
        this.clock = clock;
    }

    /** One for each person. */
    void write(Map<Order, Preferences> orders) {
        var found = new HashMap<Wanted, NoticeText>();
        var messages = new HashMap<PersonId, NewMessage>();
        orders.forEach(
                (order, chosen) -> messages.put(order.person(), message(order, chosen, found)));
        inboxes.add(messages);
    }

    private NewMessage message(Order order, Preferences chosen, Map<Wanted, NoticeText> found) {
        var language = chosen.language();
        var wanted =
                new Wanted(
                        order.organization(),
                        order.notice(),
                        order.reader().variant(Channel.IN_APP, chosen.discreet()),
                        language);
        var text = found.computeIfAbsent(wanted, this::text).with(order.facts().in(language));
        return new NewMessage(
                Ids.next(),
                text.subject(),
                text.body(),
                // an address would say what the words do not
                wanted.variant() == Variant.NORMAL || order.notice().leadsOn()
                        ? order.link()
                        : Optional.empty(),
                clock.instant());
    }

    private NoticeText text(Wanted it) {
        return texts.text(it.organization(), it.notice(), it.variant(), it.language());
    }

    /** A text that is looked up once, however many people read it. */
    private record Wanted(
            Optional<OrganizationId> organization,
            Notice notice,
            Variant variant,
            Language language) {}
}
