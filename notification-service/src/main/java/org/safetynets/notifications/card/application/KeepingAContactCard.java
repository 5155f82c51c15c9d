package org.safetynets.notifications.card.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.safetynets.notifications.card.domain.AddressResult;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ConfirmationResult;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.ContactCards;
import org.safetynets.notifications.card.domain.Device;
import org.safetynets.notifications.card.domain.DeviceOfAnother;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.card.domain.PhoneNumber;
import org.safetynets.notifications.card.domain.Preferences;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with their contact card. */
@Service
public class KeepingAContactCard {

    private final ContactCards cards;
    private final CodeMaker maker;
    private final Codes codes;
    private final CardReminders reminders;
    private final Clock clock;

    KeepingAContactCard(
            ContactCards cards,
            CodeMaker maker,
            Codes codes,
            CardReminders reminders,
            Clock clock) {
        this.cards = cards;
        this.maker = maker;
        this.codes = codes;
        this.reminders = reminders;
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
        return confirmed(card.choose(chosen, clock.instant()));
    }

    @Transactional
    public ContactCard pause(PersonId person) {
        return change(person, it -> it.pause(clock.instant()));
    }

    @Transactional
    public ContactCard resume(PersonId person) {
        return change(person, ContactCard::resume);
    }

    @Transactional
    public AddressResult give(PersonId person, EmailAddress address) {
        return given(cards.of(person).give(address, clock.instant()), Channel.EMAIL, null);
    }

    @Transactional
    public AddressResult give(PersonId person, PhoneNumber number) {
        return given(cards.of(person).give(number, clock.instant()), Channel.SMS, null);
    }

    /** A device that takes another account's messages is none of this person's. */
    @Transactional
    public AddressResult give(PersonId person, Device device) {
        if (cards.isOfAnother(person, device.target())) {
            return new AddressResult.Refused(new DeviceOfAnother());
        }
        return given(cards.of(person).give(device, clock.instant()), Channel.PUSH, device.id());
    }

    private AddressResult given(
            AddressResult result, Channel channel, @org.jspecify.annotations.Nullable UUID device) {
        if (result instanceof AddressResult.Given(var card)) {
            cards.save(card);
            codes.order(card.person(), channel, Optional.ofNullable(device));
        }
        return result;
    }

    @Transactional
    public ContactCard removeEmail(PersonId person) {
        return change(person, ContactCard::removeEmail);
    }

    @Transactional
    public ContactCard removePhone(PersonId person) {
        return change(person, ContactCard::removePhone);
    }

    /** Empty when the person has no such device. */
    @Transactional
    public Optional<ContactCard> removeDevice(PersonId person, UUID device) {
        return cards.of(person)
                .device(device)
                .map(_ -> change(person, it -> it.removeDevice(device)));
    }

    /** Takes back what was found out while sending; nothing when it is so already. */
    @Transactional
    public ContactCard change(PersonId person, UnaryOperator<ContactCard> change) {
        var card = cards.of(person);
        var changed = change.apply(card);
        if (changed.version() > card.version()) {
            cards.save(changed);
        }
        return changed;
    }

    /**
     * In a transaction of its own: a wrong attempt counts although the request is refused, also
     * when the request as a whole is one transaction that a refusal rolls back.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public ConfirmationResult confirm(PersonId person, String code) {
        return confirm(person, it -> it.confirm(code, maker, clock.instant()));
    }

    /** The same for the number. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public ConfirmationResult confirmPhone(PersonId person, String code) {
        return confirm(person, it -> it.confirmPhone(code, maker, clock.instant()));
    }

    /** The same for a device. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public ConfirmationResult confirmDevice(PersonId person, UUID device, String code) {
        return confirm(person, it -> it.confirmDevice(device, code, maker, clock.instant()));
    }

    private ConfirmationResult confirm(
            PersonId person, Function<ContactCard, ConfirmationResult> check) {
        var card = cards.of(person);
        var result = check.apply(card);
        if (result instanceof ConfirmationResult.Confirmed(var proven)) {
            confirmed(proven);
        } else if (result.card().version() > card.version()) {
            cards.save(result.card());
        }
        return result;
    }

    /** The person said that the card is right; before that wears off they are asked again. */
    private ContactCard confirmed(ContactCard card) {
        cards.save(card);
        reminders.plan(card);
        return card;
    }
}
