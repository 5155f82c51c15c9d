package org.safetynets.notifications.card.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.notifications.card.domain.Cards.ADDRESS;
import static org.safetynets.notifications.card.domain.Cards.DUBLIN;
import static org.safetynets.notifications.card.domain.Cards.NOW;
import static org.safetynets.notifications.card.domain.Cards.anUnwrittenCard;
import static org.safetynets.notifications.card.domain.Cards.quiet;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.notifications.card.domain.ContactDecision.Hold;
import org.safetynets.notifications.card.domain.ContactDecision.NotSent;
import org.safetynets.notifications.card.domain.ContactDecision.Send;
import org.safetynets.notifications.card.domain.Preferences.ChannelChoice;
import org.safetynets.notifications.card.domain.RoutingPolicy.Step;
import org.safetynets.platform.kernel.PersonId;

class RoutingPolicyTest {

    private static final Instant NIGHT = Instant.parse("2026-03-10T23:30:00Z");

    @Test
    void the_first_way_that_may_is_taken_and_no_other() {
        var card = card(Set.of(), Optional.empty(), Channel.PUSH, Channel.EMAIL, Channel.SMS);

        assertThat(route(card, Contact.by(Channel.IN_APP, Use.MEETINGS), NOW))
                .containsExactly(new Step(Channel.PUSH, new Send()));
    }

    @Test
    void a_way_that_does_not_serve_says_so_and_the_next_is_taken() {
        var choices =
                List.of(
                        new ChannelChoice(Channel.PUSH, Set.of(Use.SAFETY)),
                        Preferences.everything(Channel.EMAIL));
        var card = card(choices, Set.of(), Optional.empty());

        assertThat(route(card, Contact.by(Channel.IN_APP, Use.MEETINGS), NOW))
                .containsExactly(
                        new Step(Channel.PUSH, new NotSent(Why.NOT_FOR_THIS)),
                        new Step(Channel.EMAIL, new Send()));
    }

    @Test
    void a_way_that_was_tried_is_not_tried_again() {
        var card = card(Set.of(), Optional.empty(), Channel.PUSH, Channel.EMAIL);
        var contact = Contact.by(Channel.PUSH, Use.MEETINGS);

        assertThat(
                        RoutingPolicy.THE_FIRST_THAT_MAY.route(
                                card, contact, Set.of(Channel.IN_APP, Channel.PUSH), NOW))
                .containsExactly(new Step(Channel.EMAIL, new Send()));
    }

    @Test
    void an_emergency_takes_every_way_opened_for_it_also_at_night_and_no_other() {
        var open = Set.of(Channel.PUSH, Channel.SMS);
        var card = card(open, Optional.empty(), Channel.EMAIL, Channel.PUSH, Channel.SMS);
        var urgent = new Contact(Channel.IN_APP, Use.SAFETY, true, true, false);

        assertThat(route(card, urgent, NIGHT))
                .containsExactly(
                        new Step(Channel.PUSH, new Send()), new Step(Channel.SMS, new Send()));
    }

    @Test
    void without_a_way_opened_for_it_an_emergency_waits_like_anything_else() {
        var card = card(Set.of(), Optional.empty(), Channel.EMAIL);
        var urgent = new Contact(Channel.IN_APP, Use.SAFETY, true, true, false);

        assertThat(route(card, urgent, NIGHT))
                .containsExactly(
                        new Step(
                                Channel.EMAIL,
                                new Hold(Instant.parse("2026-03-11T07:00:00Z"), Why.QUIET_HOURS)));
    }

    @Test
    void while_everything_is_paused_nothing_goes_not_even_an_emergency() {
        var card = card(Set.of(Channel.SMS), Optional.of(NOW), Channel.EMAIL, Channel.SMS);
        var urgent = new Contact(Channel.IN_APP, Use.SAFETY, true, true, false);

        assertThat(route(card, urgent, NOW))
                .extracting(Step::decision)
                .containsOnly(new NotSent(Why.PAUSED));
    }

    @Test
    void who_can_be_reached_by_nothing_is_told_so_once() {
        assertThat(route(anUnwrittenCard(), Contact.by(Channel.IN_APP, Use.MEETINGS), NOW))
                .containsExactly(new Step(Channel.EMAIL, new NotSent(Why.NO_ADDRESS)));
    }

    @Test
    void mails_are_collected_unless_they_are_of_no_use_later() {
        var digest = new Digest(Digest.Rhythm.WEEKLY, DayOfWeek.MONDAY, LocalTime.of(8, 0), DUBLIN);
        var card = card(Set.of(), Optional.empty(), Channel.EMAIL);
        var chosen = card.preferences();
        var collecting =
                card.choose(
                        new Preferences(
                                chosen.channels(),
                                true,
                                chosen.quietHours(),
                                Language.EN,
                                Set.of(),
                                Optional.of(digest),
                                Cover.NONE),
                        NOW);

        assertThat(route(collecting, Contact.by(Channel.IN_APP, Use.WORK), NOW))
                .containsExactly(
                        new Step(
                                Channel.EMAIL,
                                new Hold(Instant.parse("2026-03-16T08:00:00Z"), Why.DIGEST)));
        assertThat(
                        route(
                                collecting,
                                new Contact(Channel.IN_APP, Use.MEETINGS, true, false, false),
                                NOW))
                .containsExactly(new Step(Channel.EMAIL, new Send()));
    }

    @Test
    void a_daily_collection_comes_the_next_day_once_its_hour_is_over() {
        var daily = new Digest(Digest.Rhythm.DAILY, DayOfWeek.MONDAY, LocalTime.of(8, 0), DUBLIN);

        assertThat(daily.nextAfter(Instant.parse("2026-03-10T07:59:59Z")))
                .isEqualTo(Instant.parse("2026-03-10T08:00:00Z"));
        assertThat(daily.nextAfter(Instant.parse("2026-03-10T08:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-11T08:00:00Z"));
    }

    private static List<Step> route(ContactCard card, Contact contact, Instant now) {
        return RoutingPolicy.THE_FIRST_THAT_MAY.route(card, contact, Set.of(), now);
    }

    private static ContactCard card(
            Set<Channel> urgentBy, Optional<Instant> pausedAt, Channel... order) {
        var choices = java.util.Arrays.stream(order).map(Preferences::everything).toList();
        return card(choices, urgentBy, pausedAt);
    }

    private static ContactCard card(
            List<ChannelChoice> choices, Set<Channel> urgentBy, Optional<Instant> pausedAt) {
        return new ContactCard(
                new PersonId(UUID.randomUUID()),
                new Preferences(
                        choices,
                        true,
                        Optional.of(quiet("22:00", "07:00", DUBLIN)),
                        Language.EN,
                        urgentBy,
                        Optional.empty(),
                        Cover.NONE),
                new CardEmail.Confirmed(ADDRESS),
                new CardPhone.Confirmed(new PhoneNumber("+353861234567")),
                List.of(Cards.aDevice("one").confirmedNow()),
                pausedAt,
                Optional.of(NOW),
                List.of(),
                1);
    }
}
