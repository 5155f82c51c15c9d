package org.safetynets.notifications.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactDecision;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Progress.NotSent;
import org.safetynets.notifications.delivery.domain.Progress.Sent;
import org.safetynets.notifications.delivery.domain.Progress.Waiting;
import org.safetynets.notifications.notice.domain.Facts;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.Reader;
import org.safetynets.platform.kernel.PersonId;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void a_mail_that_may_go_is_due_at_once() {
        assertThat(mail(Notice.GROUP_PAUSED, new ContactDecision.Send()).progress())
                .isEqualTo(new Waiting(NOW, NOW.plus(Duration.ofDays(1)), 0, Optional.empty()));
    }

    @Test
    void a_held_mail_is_due_when_the_quiet_ends_and_says_why_it_waits() {
        var until = NOW.plus(HOUR);

        assertThat(
                        mail(Notice.GROUP_PAUSED, new ContactDecision.Hold(until, Why.QUIET_HOURS))
                                .progress())
                .isEqualTo(
                        new Waiting(
                                until,
                                until.plus(Duration.ofDays(1)),
                                0,
                                Optional.of(Why.QUIET_HOURS)));
    }

    @Test
    void a_forbidden_mail_is_settled_from_the_start() {
        assertThat(
                        mail(Notice.GROUP_PAUSED, new ContactDecision.NotSent(Why.EMAIL_NOT_WANTED))
                                .progress())
                .isEqualTo(new NotSent(NOW, Why.EMAIL_NOT_WANTED));
    }

    @Test
    void a_vain_try_is_counted_and_tried_again_later() {
        var failed = mail(Notice.GROUP_PAUSED, new ContactDecision.Send()).failed(HOUR, NOW);

        assertThat(failed.attempts()).isEqualTo(1);
        assertThat(failed.progress())
                .isEqualTo(
                        new Waiting(
                                NOW.plus(HOUR),
                                NOW.plus(Duration.ofDays(1)),
                                1,
                                Optional.of(Why.MAIL_SERVER_UNAVAILABLE)));
    }

    @Test
    void after_its_term_it_is_given_up() {
        var mail = mail(Notice.GROUP_PAUSED, new ContactDecision.Send());
        var late = NOW.plus(Duration.ofHours(23).plusMinutes(30));

        assertThat(mail.failed(HOUR, late).progress()).isEqualTo(new NotSent(late, Why.TOO_LATE));
        assertThat(mail.waitUntil(late.plus(HOUR), Why.QUIET_HOURS, late).progress())
                .isEqualTo(new NotSent(late, Why.TOO_LATE));
        assertThat(mail.isTooLate(late)).isFalse();
        assertThat(mail.isTooLate(NOW.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void a_code_is_given_up_after_half_an_hour() {
        var code = mail(Notice.CONTACT_CODE, new ContactDecision.Send());

        assertThat(code.isTooLate(NOW.plus(Duration.ofMinutes(29)))).isFalse();
        assertThat(code.isTooLate(NOW.plus(Duration.ofMinutes(30)))).isTrue();
    }

    @Test
    void a_mail_can_be_held_again_when_the_card_changed_meanwhile() {
        var mail = mail(Notice.GROUP_PAUSED, new ContactDecision.Send());

        assertThat(mail.waitUntil(NOW.plus(HOUR), Why.QUIET_HOURS, NOW).progress())
                .isEqualTo(
                        new Waiting(
                                NOW.plus(HOUR),
                                NOW.plus(Duration.ofDays(1)),
                                0,
                                Optional.of(Why.QUIET_HOURS)));
    }

    @Test
    void what_is_settled_stays_settled() {
        var sent = mail(Notice.GROUP_PAUSED, new ContactDecision.Send()).sent(NOW);

        assertThat(sent.progress()).isEqualTo(new Sent(NOW));
        assertThat(sent.version()).isEqualTo(2);
        assertThatIllegalStateException().isThrownBy(() -> sent.sent(NOW));
        assertThatIllegalStateException().isThrownBy(() -> sent.notSent(Why.TOO_LATE, NOW));
        assertThatIllegalStateException().isThrownBy(() -> sent.failed(HOUR, NOW));
    }

    private static Delivery mail(Notice notice, ContactDecision decision) {
        var order =
                new Order(
                        UUID.randomUUID(),
                        Optional.empty(),
                        new PersonId(UUID.randomUUID()),
                        notice,
                        Reader.PARTICIPANT,
                        Facts.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        return Delivery.by(Channel.EMAIL, UUID.randomUUID(), order, decision, NOW);
    }
}
