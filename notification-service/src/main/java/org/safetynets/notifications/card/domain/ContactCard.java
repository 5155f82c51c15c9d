package org.safetynets.notifications.card.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.PersonId;

/**
 * How one person may be reached; nobody is reached in another way.
 *
 * <p>A card that was never written says: in the app only, in discreet words. An address, a number
 * or a device counts once the code sent to it came back, and for {@link #FRESH_FOR} after the
 * person last looked at the card. While it is paused nothing leaves the app.
 *
 * <p>Longer than most: three ways to be reached, each given, proven and taken back.
 *
 * @param pausedAt when the person paused everything, if they did
 * @param confirmedAt when the person last said that the card is right
 * @param codesAskedAt when codes were asked for, of late
 */
public record ContactCard(
        PersonId person,
        Preferences preferences,
        CardEmail email,
        CardPhone phone,
        List<Device> devices,
        Optional<Instant> pausedAt,
        Optional<Instant> confirmedAt,
        List<Instant> codesAskedAt,
        long version) {

    /**
     * A life can change in that time: a new flat, a shared phone, a mailbox somebody else reads.
     */
    public static final Duration FRESH_FOR = Duration.ofDays(90);

    /** Enough for typing errors, too few to fill a stranger's mailbox. */
    public static final int CODES_AN_HOUR = 3;

    public static final int MOST_DEVICES = 5;

    private static final Duration HOUR = Duration.ofHours(1);

    public ContactCard {
        codesAskedAt = List.copyOf(codesAskedAt);
        devices = List.copyOf(devices);
    }

    /** The card of a person who has not chosen yet. */
    public static ContactCard unwritten(PersonId person) {
        return new ContactCard(
                person,
                Preferences.SAFEST,
                new CardEmail.None(),
                new CardPhone.None(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0);
    }

    public boolean fresh(Instant now) {
        return confirmedAt.isPresent() && now.isBefore(confirmedAt.get().plus(FRESH_FOR));
    }

    /** Whether the person gave anything to be reached by on that way. */
    public boolean knows(Channel channel) {
        return switch (channel) {
            case IN_APP -> true;
            case EMAIL -> email.anyAddress().isPresent();
            case SMS -> phone.anyNumber().isPresent();
            case PUSH -> !devices.isEmpty();
        };
    }

    /** The person chose, and so confirms the whole card. */
    public ContactCard choose(Preferences chosen, Instant now) {
        return next(it -> it.preferences = chosen, it -> it.confirmedAt = Optional.of(now));
    }

    /** Nothing leaves the app from now on. */
    public ContactCard pause(Instant now) {
        return pausedAt.isPresent() ? this : next(it -> it.pausedAt = Optional.of(now));
    }

    /** Goes on as chosen; it is no look at the rest of the card. */
    public ContactCard resume() {
        return pausedAt.isEmpty() ? this : next(it -> it.pausedAt = Optional.empty());
    }

    /** Takes a new address in the place of any other; a code has to prove it. */
    public AddressResult give(EmailAddress address, Instant now) {
        var unconfirmed = new CardEmail.Unconfirmed(address, Optional.empty());
        return asking(now, it -> it.email = unconfirmed);
    }

    /** Takes a new number in the place of any other; a code has to prove it. */
    public AddressResult give(PhoneNumber number, Instant now) {
        var unconfirmed = new CardPhone.Unconfirmed(number, Optional.empty());
        return asking(now, it -> it.phone = unconfirmed);
    }

    /** Takes a device, in the place of itself when it was there; a code has to prove it. */
    public AddressResult give(Device device, Instant now) {
        var others =
                devices.stream()
                        .filter(it -> !it.target().endpoint().equals(device.target().endpoint()))
                        .toList();
        if (others.size() >= MOST_DEVICES) {
            return new AddressResult.Refused(new TooManyDevices(MOST_DEVICES));
        }
        var all = Stream.concat(others.stream(), Stream.of(device)).toList();
        return asking(now, it -> it.devices = all);
    }

    private AddressResult asking(Instant now, Change change) {
        var recent = codesAskedAt.stream().filter(it -> it.isAfter(now.minus(HOUR))).toList();
        if (recent.size() >= CODES_AN_HOUR) {
            return new AddressResult.Refused(new TooManyCodes(recent.getFirst().plus(HOUR)));
        }
        var asked = Stream.concat(recent.stream(), Stream.of(now)).toList();
        return new AddressResult.Given(next(change, it -> it.codesAskedAt = asked));
    }

    /**
     * A code is on its way; an earlier one no longer counts. Nothing changes without something to
     * prove.
     *
     * @param device which of the devices, by push
     */
    public ContactCard codeSent(Channel channel, Optional<UUID> device, PendingCode code) {
        return switch (channel) {
            case IN_APP -> this;
            case EMAIL ->
                    email instanceof CardEmail.Unconfirmed(var address, _)
                            ? next(it -> it.email = new CardEmail.Unconfirmed(address, of(code)))
                            : this;
            case SMS ->
                    phone instanceof CardPhone.Unconfirmed(var number, _)
                            ? next(it -> it.phone = new CardPhone.Unconfirmed(number, of(code)))
                            : this;
            case PUSH ->
                    device.flatMap(this::device).filter(it -> !it.confirmed()).isPresent()
                            ? withDevice(device.get(), it -> it.with(code))
                            : this;
        };
    }

    /** Checks the code that the person typed. Who confirms an address wants to be reached by it. */
    public ConfirmationResult confirm(String code, CodeHashing hashing, Instant now) {
        if (!(email instanceof CardEmail.Unconfirmed(var address, var mailed))) {
            return new ConfirmationResult.Refused(this, new CodeNotUsable());
        }
        return confirmed(
                CodeCheck.of(mailed, code, hashing, now),
                Channel.EMAIL,
                now,
                it -> it.email = new CardEmail.Confirmed(address),
                left -> it -> it.email = new CardEmail.Unconfirmed(address, of(left)));
    }

    /** The same for the number. */
    public ConfirmationResult confirmPhone(String code, CodeHashing hashing, Instant now) {
        if (!(phone instanceof CardPhone.Unconfirmed(var number, var sent))) {
            return new ConfirmationResult.Refused(this, new CodeNotUsable());
        }
        return confirmed(
                CodeCheck.of(sent, code, hashing, now),
                Channel.SMS,
                now,
                it -> it.phone = new CardPhone.Confirmed(number),
                left -> it -> it.phone = new CardPhone.Unconfirmed(number, of(left)));
    }

    /** The same for a device, which showed the code to whoever holds it. */
    public ConfirmationResult confirmDevice(
            UUID id, String code, CodeHashing hashing, Instant now) {
        var device = device(id);
        return confirmed(
                CodeCheck.of(device.flatMap(Device::code), code, hashing, now),
                Channel.PUSH,
                now,
                it -> it.devices = replaced(id, Device::confirmedNow),
                left -> it -> it.devices = replaced(id, known -> known.with(left)));
    }

    private ConfirmationResult confirmed(
            CodeCheck check,
            Channel channel,
            Instant now,
            Change proven,
            Function<PendingCode, Change> wrong) {
        return switch (check) {
            case CodeCheck.NotUsable() -> new ConfirmationResult.Refused(this, new CodeNotUsable());
            case CodeCheck.Wrong(var left) ->
                    new ConfirmationResult.Refused(
                            next(wrong.apply(left)), new CodeWrong(left.attemptsLeft()));
            case CodeCheck.Right() ->
                    new ConfirmationResult.Confirmed(
                            next(
                                    proven,
                                    it -> it.preferences = preferences.with(channel),
                                    it -> it.confirmedAt = Optional.of(now),
                                    it -> it.codesAskedAt = List.of()));
        };
    }

    /** Forgets the address. */
    public ContactCard removeEmail() {
        return next(
                it -> it.email = new CardEmail.None(),
                it -> it.preferences = preferences.without(Channel.EMAIL));
    }

    /** Forgets the number. */
    public ContactCard removePhone() {
        return next(
                it -> it.phone = new CardPhone.None(),
                it -> it.preferences = preferences.without(Channel.SMS));
    }

    /** Forgets a device; the same card when it was not there. */
    public ContactCard removeDevice(UUID id) {
        return device(id).isEmpty()
                ? this
                : next(
                        it ->
                                it.devices =
                                        devices.stream()
                                                .filter(known -> !known.id().equals(id))
                                                .toList());
    }

    /** Mails to the address come back for good. The same card when it has another by now. */
    public ContactCard returned(EmailAddress address) {
        return email.equals(new CardEmail.Confirmed(address))
                ? next(it -> it.email = new CardEmail.Returned(address))
                : this;
    }

    /** No more mails, without a look at the rest of the card. */
    public ContactCard stopEmail() {
        return preferences.useEmail()
                ? next(it -> it.preferences = preferences.without(Channel.EMAIL))
                : this;
    }

    public Optional<Device> device(UUID id) {
        return devices.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private ContactCard withDevice(UUID id, UnaryOperator<Device> change) {
        return next(it -> it.devices = replaced(id, change));
    }

    private List<Device> replaced(UUID id, UnaryOperator<Device> change) {
        return devices.stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList();
    }

    private static Optional<PendingCode> of(PendingCode code) {
        return Optional.of(code);
    }

    private ContactCard next(Change... changes) {
        var draft = new Draft(this);
        for (var change : changes) {
            change.on(draft);
        }
        return draft.card(version + 1);
    }

    @FunctionalInterface
    private interface Change {
        void on(Draft draft);
    }

    /** The next card while it is being written. */
    private static final class Draft {
        private final PersonId person;
        private Preferences preferences;
        private CardEmail email;
        private CardPhone phone;
        private List<Device> devices;
        private Optional<Instant> pausedAt;
        private Optional<Instant> confirmedAt;
        private List<Instant> codesAskedAt;

        Draft(ContactCard card) {
            person = card.person;
            preferences = card.preferences;
            email = card.email;
            phone = card.phone;
            devices = card.devices;
            pausedAt = card.pausedAt;
            confirmedAt = card.confirmedAt;
            codesAskedAt = card.codesAskedAt;
        }

        ContactCard card(long version) {
            return new ContactCard(
                    person,
                    preferences,
                    email,
                    phone,
                    devices,
                    pausedAt,
                    confirmedAt,
                    codesAskedAt,
                    version);
        }
    }
}
