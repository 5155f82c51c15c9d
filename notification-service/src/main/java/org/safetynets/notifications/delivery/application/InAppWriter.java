package org.safetynets.notifications.delivery.application;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Preferences;
import org.safetynets.notifications.delivery.domain.Order;
import org.safetynets.notifications.inbox.domain.Inboxes;
import org.safetynets.notifications.inbox.domain.Inboxes.NewMessage;
import org.safetynets.notifications.notice.application.Texts;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.platform.Ids;
import org.springframework.stereotype.Component;

/** Writes a notice into its reader's inbox, in their language and as openly as they allow. */
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

    void write(Order order, Preferences chosen) {
        var variant = order.reader().variant(Channel.IN_APP, chosen.discreet());
        var language = chosen.language();
        var text =
                texts.text(order.organization(), order.notice(), variant, language)
                        .with(order.facts().in(language));
        inboxes.add(
                order.person(),
                new NewMessage(
                        Ids.next(),
                        text.subject(),
                        text.body(),
                        // an address would say what the words do not
                        variant == Variant.NORMAL ? order.link() : Optional.empty(),
                        clock.instant()));
    }
}
