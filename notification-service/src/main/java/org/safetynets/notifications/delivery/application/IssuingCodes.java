package org.safetynets.notifications.delivery.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.application.CodeMaker;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.PendingCode;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a code at the moment in which it is sent, so that no code waits anywhere in plain text.
 * When it has to be sent again it is a new one, and the last one counts.
 */
@Service
public class IssuingCodes {

    private final ContactCards cards;
    private final CodeMaker maker;
    private final Clock clock;

    IssuingCodes(ContactCards cards, CodeMaker maker, Clock clock) {
        this.cards = cards;
        this.maker = maker;
        this.clock = clock;
    }

    @Transactional
    public String issue(PersonId person, Channel channel, Optional<UUID> device) {
        var code = maker.code();
        var salt = maker.salt();
        var card = cards.of(person);
        var sent =
                card.codeSent(
                        channel,
                        device,
                        PendingCode.mailed(maker.hash(code, salt), salt, clock.instant()));
        if (sent.version() > card.version()) {
            cards.save(sent);
        }
        return code;
    }
}
