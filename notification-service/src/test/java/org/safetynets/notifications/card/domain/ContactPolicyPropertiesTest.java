package org.safetynets.notifications.card.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.notifications.card.domain.ContactPolicy.ONLY_AS_THE_CARD_SAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safetynets.notifications.card.domain.CardEmail.Confirmed;
import org.safetynets.notifications.card.domain.ContactDecision.Hold;
import org.safetynets.notifications.card.domain.ContactDecision.Send;
import org.safetynets.platform.kernel.PersonId;

/** No card, hour, zone or date yields a mail that the card forbids. */
class ContactPolicyPropertiesTest {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final int DAYS = 1_500;

    @Property(tries = 20_000)
    void a_mail_is_sent_only_when_everything_on_the_card_allows_it(
            @ForAll("cards") ContactCard card, @ForAll("instants") Instant now) {
        if (ONLY_AS_THE_CARD_SAYS.decide(card, Channel.EMAIL, now) instanceof Send) {
            assertThat(card.email()).isInstanceOf(Confirmed.class);
            assertThat(card.preferences().useEmail()).isTrue();
            assertThat(card.confirmedAt()).isPresent();
            assertThat(Duration.between(card.confirmedAt().orElseThrow(), now).toDays())
                    .isLessThan(90);
            card.preferences()
                    .quietHours()
                    .ifPresent(
                            quiet ->
                                    assertThat(minutesOfQuiet(quiet)[minute(quiet, now)])
                                            .isFalse());
        }
    }

    @Property(tries = 20_000)
    void what_is_held_is_held_for_less_than_a_day_and_a_changed_clock(
            @ForAll("cards") ContactCard card, @ForAll("instants") Instant now) {
        if (ONLY_AS_THE_CARD_SAYS.decide(card, Channel.EMAIL, now)
                instanceof Hold(var until, var why)) {
            assertThat(why).isEqualTo(Why.QUIET_HOURS);
            assertThat(until).isAfter(now).isBefore(now.plus(Duration.ofHours(26)));
        }
    }

    @Property(tries = 2_000)
    void the_inbox_is_always_open(
            @ForAll("cards") ContactCard card, @ForAll("instants") Instant now) {
        assertThat(ONLY_AS_THE_CARD_SAYS.decide(card, Channel.IN_APP, now)).isEqualTo(new Send());
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
    Arbitrary<ContactCard> cards() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        quietHours().optional(),
                        emails(),
                        instants().optional())
                .as(
                        (useEmail, quiet, email, confirmedAt) ->
                                new ContactCard(
                                        new PersonId(UUID.randomUUID()),
                                        new Preferences(useEmail, true, quiet, Language.ES),
                                        email,
                                        confirmedAt,
                                        List.of(),
                                        1));
    }

    private static Arbitrary<CardEmail> emails() {
        var address = new EmailAddress("fern@example.org");
        return Arbitraries.frequency(
                net.jqwik.api.Tuple.of(4, (CardEmail) new Confirmed(address)),
                net.jqwik.api.Tuple.of(1, new CardEmail.Unconfirmed(address, Optional.empty())),
                net.jqwik.api.Tuple.of(1, new CardEmail.None()));
    }

    private static Arbitrary<QuietHours> quietHours() {
        var minutes = Arbitraries.integers().between(0, 24 * 60 - 1);
        var zones =
                Arbitraries.of(
                        "Europe/Dublin",
                        "America/New_York",
                        "Asia/Kolkata",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "UTC");
        return Combinators.combine(minutes, minutes, zones)
                .filter((from, to, _) -> !from.equals(to))
                .as(
                        (from, to, zone) ->
                                new QuietHours(
                                        LocalTime.ofSecondOfDay(from * 60L),
                                        LocalTime.ofSecondOfDay(to * 60L),
                                        ZoneId.of(zone)));
    }
}
