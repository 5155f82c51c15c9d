package org.safetynets.notifications.delivery.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.notifications.NotificationTest;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactDecision;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Deliveries.Claim;
import org.safetynets.notifications.delivery.domain.Deliveries.Settlement;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.delivery.domain.Order;
import org.safetynets.notifications.delivery.domain.Settled;
import org.safetynets.notifications.notice.domain.Facts;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.Reader;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** All due in a far future, so that the service's own workers leave them alone. */
@NotificationTest
class DeliveriesIT {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant FUTURE = Instant.parse("2100-01-01T00:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Autowired Deliveries deliveries;
    @Autowired MongoOperations mongo;

    @BeforeEach
    void nothing() {
        mongo.remove(new Query(), DeliveryCollection.NAME);
    }

    @Test
    void of_many_workers_that_take_several_each_delivery_is_claimed_by_one()
            throws InterruptedException, ExecutionException {
        deliveries.add(IntStream.range(0, 60).mapToObj(_ -> held(UUID.randomUUID())).toList());

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims =
                    workers.invokeAll(
                            IntStream.range(0, 40)
                                    .<Callable<List<Claim>>>mapToObj(_ -> () -> due(FUTURE, 3))
                                    .toList());
            var claimed = new java.util.ArrayList<UUID>();
            for (var claim : claims) {
                claim.get().forEach(it -> claimed.add(it.delivery().id()));
            }
            assertThat(claimed).hasSize(60).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_claim_that_is_not_settled_comes_back_and_the_first_worker_is_too_late() {
        deliveries.add(List.of(held(UUID.randomUUID())));
        var first = due(FUTURE, 1).getFirst();
        assertThat(due(FUTURE, 1)).isEmpty();

        var second = due(FUTURE.plus(LEASE), 1).getFirst();

        assertThat(second.delivery().id()).isEqualTo(first.delivery().id());
        assertThat(deliveries.settle(List.of(sent(first)))).isEmpty();
        assertThat(deliveries.settle(List.of(sent(second)))).containsExactly(sent(second));
        assertThat(due(FUTURE.plus(Duration.ofDays(9)), 1)).isEmpty();
    }

    @Test
    void of_several_that_are_settled_at_once_those_that_somebody_else_has_stay_as_they_are() {
        deliveries.add(List.of(held(UUID.randomUUID()), held(UUID.randomUUID())));
        var claims = due(FUTURE, 2);
        var overtaken = claims.getFirst().delivery().notSent(Why.OVERTAKEN, FUTURE);
        assertThat(deliveries.replace(overtaken)).isTrue();

        var settled = deliveries.settle(claims.stream().map(DeliveriesIT::sent).toList());

        assertThat(settled).containsExactly(sent(claims.getLast()));
        assertThat(deliveries.find(overtaken.id())).contains(overtaken);
        assertThat(deliveries.find(claims.getLast().delivery().id()))
                .contains(sent(claims.getLast()).after());
    }

    private List<Claim> due(Instant now, int most) {
        return deliveries.claimDue(Channel.EMAIL, now, LEASE, most);
    }

    private static Settlement sent(Claim claim) {
        return new Settlement(claim, claim.delivery().sent(FUTURE));
    }

    @Test
    void what_is_stored_comes_back_the_same() {
        var delivery = held(UUID.randomUUID());
        deliveries.add(List.of(delivery));

        assertThat(deliveries.find(delivery.id())).contains(delivery);
        assertThat(deliveries.ledger(delivery.order().person(), 0, 10))
                .extracting(Settled::notice, Settled::progress)
                .containsExactly(tuple("meeting.scheduled", delivery.progress()));
        assertThat(deliveries.toldOf(delivery.order().causeId()))
                .containsExactly(delivery.order().person());
    }

    @Test
    void what_a_later_revision_tells_waits_for_it_and_stands_in_the_ledger_and_others_go_on() {
        var later = held(UUID.randomUUID());
        var known = held(UUID.randomUUID());
        deliveries.add(List.of(later, known));
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(later.id())),
                Update.update("order.notice", "moon.full"),
                DeliveryCollection.NAME);

        assertThat(due(FUTURE, 10))
                .extracting(it -> it.delivery().id())
                .containsExactly(known.id());
        assertThat(deliveries.find(later.id())).isEmpty();
        assertThat(deliveries.waitingAbout(later.order().subject().orElseThrow())).isEmpty();
        assertThat(deliveries.ledger(later.order().person(), 0, 10))
                .extracting(Settled::notice)
                .containsExactly("moon.full");
    }

    @Test
    void for_an_event_a_person_has_one_delivery_by_each_channel() {
        var delivery = held(UUID.randomUUID());
        var again =
                Delivery.by(
                        Channel.EMAIL,
                        UUID.randomUUID(),
                        delivery.order(),
                        new ContactDecision.Send(),
                        NOW);
        deliveries.add(List.of(delivery));

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> deliveries.add(List.of(again)));
    }

    private static Delivery held(UUID cause) {
        var order =
                new Order(
                        cause,
                        Optional.empty(),
                        new PersonId(UUID.randomUUID()),
                        Notice.MEETING_SCHEDULED,
                        Reader.PARTICIPANT,
                        new Facts(
                                Optional.of("Tuesday Harbor"),
                                Optional.of(
                                        new Facts.LocalMoment(
                                                NOW, java.time.ZoneId.of("America/Chicago"))),
                                Optional.empty()),
                        Optional.of("/groups/1"),
                        Optional.of(UUID.randomUUID()),
                        Optional.of(FUTURE),
                        Optional.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"),
                        false);
        return Delivery.by(
                Channel.EMAIL,
                UUID.randomUUID(),
                order,
                new ContactDecision.Hold(FUTURE.minusSeconds(1), Why.QUIET_HOURS),
                NOW);
    }
}
