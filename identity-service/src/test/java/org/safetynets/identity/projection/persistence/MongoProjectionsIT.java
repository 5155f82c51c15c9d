package org.safetynets.identity.projection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.UUID;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.projection.domain.Projection;
import org.safetynets.identity.projection.domain.Target.OfMember;
import org.safetynets.identity.projection.domain.Target.OfOrganization;
import org.safetynets.identity.projection.domain.Target.OfPerson;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.stack.junit.Infrastructure;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;
import org.springframework.data.mongodb.core.MongoTemplate;

@RealInfrastructure(InfrastructurePart.MONGODB)
class MongoProjectionsIT {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OfMember member =
            new OfMember(new OrganizationId(UUID.randomUUID()), new PersonId(UUID.randomUUID()));
    private final MongoClient client =
            MongoClients.create(
                    MongoClientSettings.builder()
                            .applyConnectionString(
                                    new ConnectionString(Infrastructure.mongodb().uri()))
                            .uuidRepresentation(UuidRepresentation.STANDARD)
                            .build());
    private final MongoTemplate mongo =
            new MongoTemplate(client, "projections-" + UUID.randomUUID());
    private final MongoProjections projections = new MongoProjections(mongo);

    @BeforeEach
    void createList() {
        projections.initialize(mongo);
    }

    @AfterEach
    void dropList() {
        mongo.getDb().drop();
        client.close();
    }

    @Test
    void gives_an_entry_to_one_worker_at_a_time() {
        // given
        projections.ask(member, false);
        // when
        var leased = lease(LONG);
        // then
        assertThat(leased.target()).isEqualTo(member);
        assertThat(leased.asked()).isEqualTo(1);
        assertThat(leased.attempts()).isEqualTo(1);
        assertThat(projections.lease(LONG)).isEmpty();
    }

    @Test
    void forgets_what_is_settled() {
        // given
        projections.ask(member, false);
        // when
        projections.settled(lease(LONG));
        // then
        assertThat(projections.waiting()).isZero();
    }

    @Test
    void keeps_an_entry_that_was_asked_for_again_meanwhile_and_only_then_gives_it_out() {
        // given
        projections.ask(member, false);
        var first = lease(LONG);
        projections.ask(member, true);
        assertThat(projections.lease(LONG)).isEmpty();
        // when
        projections.settled(first);
        // then
        var second = lease(LONG);
        assertThat(second.asked()).isEqualTo(2);
        assertThat(second.endSessions()).isTrue();
    }

    @Test
    void ends_sessions_once_for_a_role_that_was_taken_once() {
        // given
        projections.ask(member, true);
        var first = lease(LONG);
        projections.ask(member, false);
        // when
        projections.settled(first);
        // then
        assertThat(first.endSessions()).isTrue();
        assertThat(lease(LONG).endSessions()).isFalse();
    }

    @Test
    void remembers_to_end_sessions_when_the_role_comes_back_before_the_first_attempt() {
        // given
        projections.ask(member, true);
        projections.ask(member, false);
        // then
        assertThat(lease(LONG).endSessions()).isTrue();
    }

    @Test
    void gives_a_failed_entry_out_again_after_its_pause() {
        // given
        projections.ask(member, true);
        // when
        projections.failed(lease(LONG), Duration.ofMillis(200));
        // then
        await().atMost(PATIENCE)
                .until(() -> projections.lease(LONG).filter(it -> it.attempts() == 2).isPresent());
    }

    @Test
    void tries_at_once_what_is_asked_for_again_during_a_pause() {
        // given
        projections.ask(member, false);
        projections.failed(lease(LONG), LONG);
        assertThat(projections.lease(LONG)).isEmpty();
        // when
        projections.ask(member, false);
        // then
        assertThat(lease(LONG).asked()).isEqualTo(2);
    }

    @Test
    void gives_out_again_what_a_worker_never_finished() {
        // given
        projections.ask(member, false);
        lease(Duration.ofMillis(200));
        // then
        await().atMost(PATIENCE).until(() -> projections.lease(LONG).isPresent());
    }

    @Test
    void asks_once_more_when_a_worker_finishes_after_losing_its_lease() {
        // given
        projections.ask(member, false);
        var slow = lease(Duration.ZERO);
        var quick = lease(LONG);
        projections.settled(quick);
        assertThat(projections.waiting()).isZero();
        // when
        projections.settled(slow);
        // then
        assertThat(lease(LONG).target()).isEqualTo(member);
    }

    @Test
    void tells_the_account_of_a_person_from_their_part_in_an_organization() {
        // given
        var person = new OfPerson(new PersonId(UUID.randomUUID()));
        projections.ask(person, true);
        // then
        assertThat(lease(LONG).target()).isEqualTo(person);
    }

    @Test
    void gives_out_what_waited_longest_first() {
        // given
        var organization = new OfOrganization(member.organization());
        projections.ask(organization, false);
        projections.ask(member, false);
        // then
        assertThat(lease(LONG).target()).isEqualTo(organization);
        assertThat(lease(LONG).target()).isEqualTo(member);
    }

    private Projection lease(Duration term) {
        return projections.lease(term).orElseThrow();
    }
}
