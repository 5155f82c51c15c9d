package org.safetynets.notifications.card.application;

import java.time.Clock;
import java.util.function.Consumer;
import org.safetynets.notifications.card.domain.AddressResult;
import org.safetynets.notifications.card.domain.ConfirmationResult;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.Preferences;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with their contact card. */
@Service
public class KeepingAContactCard {

    private final ContactCards cards;
    private final CodeMaker codes;
    private final CodeMails mails;
    private final Clock clock;

    KeepingAContactCard(ContactCards cards, CodeMaker codes, CodeMails mails, Clock clock) {
        this.cards = cards;
        this.codes = codes;
        this.mails = mails;
        this.clock = clock;
    }

    public ContactCard of(PersonId person) {
        return cards.of(person);
    }

    /** Takes a choice unless the check refuses the card that it would change. */
    @Transactional
    public ContactCard choose(PersonId person, Preferences chosen, Consumer<ContactCard> check) {
        var card = cards.of(person);
        check.accept(card);
        var changed = card.choose(chosen, clock.instant());
        cards.save(changed);
        return changed;
    }

    @Transactional
    public AddressResult give(PersonId person, EmailAddress address) {
        var result = cards.of(person).give(address, clock.instant());
        if (result instanceof AddressResult.Given(var card)) {
            cards.save(card);
            mails.order(person);
        }
        return result;
    }

    @Transactional
    public ContactCard removeEmail(PersonId person) {
        var changed = cards.of(person).removeEmail();
        cards.save(changed);
        return changed;
    }

    /**
     * In a transaction of its own: a wrong attempt counts although the request is refused, also
     * when the request as a whole is one transaction that a refusal rolls back.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public ConfirmationResult confirm(PersonId person, String code) {
        var card = cards.of(person);
        var result = card.confirm(code, codes, clock.instant());
        if (result.card().version() > card.version()) {
            cards.save(result.card());
        }
        return result;
    }
}
