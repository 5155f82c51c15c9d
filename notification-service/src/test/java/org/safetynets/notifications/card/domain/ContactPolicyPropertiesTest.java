package org.safetynets.notifications.card.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.notifications.card.domain.ContactPolicy.ONLY_AS_THE_CARD_SAYS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.safetynets.notifications.card.domain.ContactDecision.Hold;
import org.safetynets.notifications.card.domain.ContactDecision.NotSent;
import org.safetynets.notifications.card.domain.ContactDecision.Send;
import org.safetynets.notifications.card.domain.Preferences.ChannelChoice;
import org.safetynets.platform.kernel.PersonId;

/** No card, hour, zone, date, channel or event yields a message that the card forbids. */
class ContactPolicyPropertiesTest {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final int DAYS = 1_500;
    private static final List<String> ZONES =
            List.of(
                    "Europe/Dublin",
                    "America/New_York",
                    "Asia/Kolkata",
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "UTC");

    @Property(tries = 40_000)
    void a_message_leaves_the_app_only_when_everything_on_the_card_allows_it(
            @ForAll("cards") ContactCard card,
            @ForAll("contacts") Contact contact,
            @ForAll("instants") Instant now) {
        var decision = ONLY_AS_THE_CARD_SAYS.decide(card, contact, now);

        if (contact.channel() != Channel.IN_APP && decision instanceof Send) {
            assertThat(card.pausedAt()).isEmpty();
            assertProven(card, contact.channel());
            assertThat(chosen(card, contact.channel())).contains(contact.use());
            assertThat(card.confirmedAt()).isPresent();
            assertThat(Duration.between(card.confirmedAt().orElseThrow(), now).toDays())
                    .isLessThan(90);
            var openedForUrgent =
                    contact.urgent() && card.preferences().urgentBy().contains(contact.channel());
            if (!openedForUrgent) {
                assertNotQuiet(card, now);
            }
        }
    }

    @Property(tries = 20_000)
    void what_is_held_is_held_for_a_reason_and_not_for_ever(
            @ForAll("cards") ContactCard card,
            @ForAll("contacts") Contact contact,
            @ForAll("instants") Instant now) {
        if (ONLY_AS_THE_CARD_SAYS.decide(card, contact, now) instanceof Hold(var until, var why)) {
            var longest = why == Why.DIGEST ? Duration.ofDays(9) : Duration.ofHours(26);
            assertThat(why).isIn(Why.QUIET_HOURS, Why.DIGEST);
            assertThat(until).isAfter(now).isBefore(now.plus(longest));
            assertNotQuiet(card, until);
        }
    }

    @Property(tries = 20_000)
    void of_all_ways_a_message_takes_none_that_its_card_forbids_and_never_two_unless_urgent(
            @ForAll("cards") ContactCard card,
            @ForAll("contacts") Contact contact,
            @ForAll("instants") Instant now) {
        var steps = RoutingPolicy.THE_FIRST_THAT_MAY.route(card, contact, Set.of(), now);

        for (var step : steps) {
            assertThat(step.channel()).isNotEqualTo(Channel.IN_APP);
            assertThat(step.decision())
                    .isEqualTo(ONLY_AS_THE_CARD_SAYS.decide(card, contact.by(step.channel()), now));
        }
        if (!contact.urgent()) {
            assertThat(steps)
                    .filteredOn(it -> !(it.decision() instanceof NotSent))
                    .hasSizeLessThan(2);
        }
        assertThat(steps).isNotEmpty();
    }

    @Property(tries = 2_000)
    void the_inbox_is_always_open(
            @ForAll("cards") ContactCard card, @ForAll("instants") Instant now) {
        assertThat(
                        ONLY_AS_THE_CARD_SAYS.decide(
                                card, Contact.by(Channel.IN_APP, Use.MEETINGS), now))
                .isEqualTo(new Send());
    }

    private static void assertProven(ContactCard card, Channel channel) {
        switch (channel) {
            case IN_APP -> {}
            case EMAIL -> assertThat(card.email()).isInstanceOf(CardEmail.Confirmed.class);
            case SMS -> assertThat(card.phone()).isInstanceOf(CardPhone.Confirmed.class);
            case PUSH -> assertThat(card.devices()).anyMatch(Device::confirmed);
        }
    }

    private static Set<Use> chosen(ContactCard card, Channel channel) {
        for (var choice : card.preferences().channels()) {
            if (choice.channel() == channel) {
                return choice.uses();
            }
        }
        return Set.of();
    }

    private static void assertNotQuiet(ContactCard card, Instant now) {
        card.preferences()
                .quietHours()
                .ifPresent(
                        quiet -> assertThat(minutesOfQuiet(quiet)[minute(quiet, now)]).isFalse());
    }

    /** The day painted minute by minute, which knows nothing of how the policy computes. */
    private static boolean[] minutesOfQuiet(QuietHours quiet) {
        var minutes = new boolean[24 * 60];
        var from = quiet.from().toSecondOfDay() / 60;
        var to = quiet.to().toSecondOfDay() / 60;
        for (var minute = from; minute != to; minute = (minute + 1) % minutes.length) {
            minutes[minute] = true;
        }
        return minutes;
    }

    private static int minute(QuietHours quiet, Instant now) {
        return now.atZone(quiet.zone()).toLocalTime().toSecondOfDay() / 60;
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(0, Duration.ofDays(DAYS).toSeconds())
                .map(FIRST::plusSeconds);
    }

    @Provide
    Arbitrary<Contact> contacts() {
        return Combinators.combine(
                        Arbitraries.of(Channel.values()),
                        Arbitraries.of(Use.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Contact::new);
    }

    @Provide
    Arbitrary<ContactCard> cards() {
        return Combinators.combine(
                        preferences(), emails(), phones(), devices(), pauses(), confirmations())
                .as(
                        (chosen, email, phone, devices, pausedAt, confirmedAt) ->
                                new ContactCard(
                                        new PersonId(UUID.randomUUID()),
                                        chosen,
                                        email,
                                        phone,
                                        devices,
                                        pausedAt,
                                        confirmedAt,
                                        List.of(),
                                        1));
    }

    private Arbitrary<Optional<Instant>> confirmations() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, instants().map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
    }

    private static Arbitrary<Optional<Instant>> pauses() {
        return Arbitraries.frequency(
                Tuple.of(5, Optional.<Instant>empty()), Tuple.of(1, Optional.of(FIRST)));
    }

    private static Arbitrary<Preferences> preferences() {
        var outside = Arbitraries.of(Channel.PUSH, Channel.EMAIL, Channel.SMS);
        var choices =
                Combinators.combine(outside, Arbitraries.of(Use.values()).set())
                        .as(ChannelChoice::new)
                        .list()
                        .uniqueElements(ChannelChoice::channel)
                        .ofMaxSize(3);
        return Combinators.combine(
                        choices, quietHours().optional(), outside.set(), digests().optional())
                .as(
                        (channels, quiet, urgentBy, digest) ->
                                new Preferences(
                                        channels,
                                        true,
                                        quiet,
                                        Language.ES,
                                        urgentBy,
                                        digest,
                                        Cover.NONE));
    }

    private static Arbitrary<CardEmail> emails() {
        var address = new EmailAddress("fern@example.org");
        return Arbitraries.frequency(
                Tuple.of(4, (CardEmail) new CardEmail.Confirmed(address)),
                Tuple.of(1, new CardEmail.Unconfirmed(address, Optional.empty())),
                Tuple.of(1, new CardEmail.Returned(address)),
                Tuple.of(1, new CardEmail.None()));
    }

    private static Arbitrary<CardPhone> phones() {
        var number = new PhoneNumber("+353861234567");
        return Arbitraries.frequency(
                Tuple.of(3, (CardPhone) new CardPhone.Confirmed(number)),
                Tuple.of(1, new CardPhone.Unconfirmed(number, Optional.empty())),
                Tuple.of(1, new CardPhone.None()));
    }

    private static Arbitrary<List<Device>> devices() {
        return Arbitraries.of(true, false)
                .map(it -> it ? Cards.aDevice("a").confirmedNow() : Cards.aDevice("b"))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Digest> digests() {
        return Combinators.combine(
                        Arbitraries.of(Digest.Rhythm.values()),
                        Arbitraries.of(DayOfWeek.values()),
                        Arbitraries.integers().between(0, 24 * 60 - 1),
                        Arbitraries.of(ZONES))
                .as(
                        (rhythm, day, minute, zone) ->
                                new Digest(
                                        rhythm,
                                        day,
                                        LocalTime.ofSecondOfDay(minute * 60L),
                                        ZoneId.of(zone)));
    }

    private static Arbitrary<QuietHours> quietHours() {
        var minutes = Arbitraries.integers().between(0, 24 * 60 - 1);
        return Combinators.combine(minutes, minutes, Arbitraries.of(ZONES))
                .filter((from, to, _) -> !from.equals(to))
                .as(
                        (from, to, zone) ->
                                new QuietHours(
                                        LocalTime.ofSecondOfDay(from * 60L),
                                        LocalTime.ofSecondOfDay(to * 60L),
                                        ZoneId.of(zone)));
    }
}
