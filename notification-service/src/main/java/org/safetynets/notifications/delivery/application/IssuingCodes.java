package org.safetynets.notifications.delivery.application;

import java.time.Clock;
import org.safetynets.notifications.card.application.CodeMaker;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.PendingCode;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the code of a mail at the moment in which the mail is sent, so that no code waits anywhere
 * in plain text. When a mail has to be sent again it carries a new code, and the last one counts.
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
    public String issue(PersonId person) {
        var code = maker.code();
        var salt = maker.salt();
        var card = cards.of(person);
        var mailed =
                card.codeMailed(PendingCode.mailed(maker.hash(code, salt), salt, clock.instant()));
        if (mailed.version() > card.version()) {
            cards.save(mailed);
        }
        return code;
    }
}
