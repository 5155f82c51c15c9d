package org.safetynets.notifications.card.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.PersonId;

/**
 * How one person may be reached; nobody is reached in another way.
 *
 * <p>A card that was never written says: in the app only, in discreet words. An address counts once
 * the code mailed to it came back, and for {@link #FRESH_FOR} after the person last looked at the
 * card.
 *
 * @param confirmedAt when the person last said that the card is right
 * @param codesAskedAt when codes were asked for, of late
 */
public record ContactCard(
        PersonId person,
        Preferences preferences,
        CardEmail email,
        Optional<Instant> confirmedAt,
        List<Instant> codesAskedAt,
        long version) {

    /**
     * A life can change in that time: a new flat, a shared phone, a mailbox somebody else reads.
     */
    public static final Duration FRESH_FOR = Duration.ofDays(90);

    /** Enough for typing errors, too few to fill a stranger's mailbox. */
    public static final int CODES_AN_HOUR = 3;

    private static final Duration HOUR = Duration.ofHours(1);

    public ContactCard {
        codesAskedAt = List.copyOf(codesAskedAt);
    }

    /** The card of a person who has not chosen yet. */
    public static ContactCard unwritten(PersonId person) {
        return new ContactCard(
                person, Preferences.SAFEST, new CardEmail.None(), Optional.empty(), List.of(), 0);
    }

    public boolean fresh(Instant now) {
        return confirmedAt.isPresent() && now.isBefore(confirmedAt.get().plus(FRESH_FOR));
    }

    /** The person chose, and so confirms the whole card. */
    public ContactCard choose(Preferences chosen, Instant now) {
        return next(chosen, email, Optional.of(now), codesAskedAt);
    }

    /** Takes a new address in the place of any other; a code has to prove it. */
    public AddressResult give(EmailAddress address, Instant now) {
        var recent = codesAskedAt.stream().filter(it -> it.isAfter(now.minus(HOUR))).toList();
        if (recent.size() >= CODES_AN_HOUR) {
            return new AddressResult.Refused(new TooManyCodes(recent.getFirst().plus(HOUR)));
        }
        var asked = Stream.concat(recent.stream(), Stream.of(now)).toList();
        var unconfirmed = new CardEmail.Unconfirmed(address, Optional.empty());
        return new AddressResult.Given(next(preferences, unconfirmed, confirmedAt, asked));
    }

    /**
     * A code is being mailed; an earlier one no longer counts. Nothing changes without an address.
     */
    public ContactCard codeMailed(PendingCode code) {
        return email instanceof CardEmail.Unconfirmed(var address, _)
                ? withEmail(new CardEmail.Unconfirmed(address, Optional.of(code)))
                : this;
    }

    /** Checks the code that the person typed. Who confirms an address wants to be reached by it. */
    public ConfirmationResult confirm(String code, CodeHashing hashing, Instant now) {
        if (!(email instanceof CardEmail.Unconfirmed(var address, var mailed))
                || mailed.filter(it -> it.usable(now)).isEmpty()) {
            return new ConfirmationResult.Refused(this, new CodeNotUsable());
        }
        var pending = mailed.get();
        if (pending.matches(code, hashing)) {
            return new ConfirmationResult.Confirmed(
                    next(
                            preferences.withEmail(true),
                            new CardEmail.Confirmed(address),
                            Optional.of(now),
                            List.of()));
        }
        var left = pending.afterWrongAttempt();
        return new ConfirmationResult.Refused(
                withEmail(new CardEmail.Unconfirmed(address, Optional.of(left))),
                new CodeWrong(left.attemptsLeft()));
    }

    /** Forgets the address. */
    public ContactCard removeEmail() {
        return next(preferences.withEmail(false), new CardEmail.None(), confirmedAt, codesAskedAt);
    }

    private ContactCard withEmail(CardEmail changed) {
        return next(preferences, changed, confirmedAt, codesAskedAt);
    }

    private ContactCard next(
            Preferences chosen, CardEmail mail, Optional<Instant> confirmed, List<Instant> asked) {
        return new ContactCard(person, chosen, mail, confirmed, asked, version + 1);
    }
}
