package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.fhir.web.FhirPlay.refused;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.counselor.CounselorPlay;
import org.safetynets.referrals.fhir.application.CatchingUp;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;

/** Referrals that were made before there was a FHIR server. */
@ServiceTest
@TestPropertySource(properties = "nets.fhir.catch-up-after=PT10H")
class CatchingUpIT {

    @Autowired Api api;
    @Autowired FhirClients clients;
    @Autowired CatchingUp catchingUp;
    @Autowired Given given;
    @Autowired MongoOperations mongo;
    FhirPlay play;

    @BeforeEach
    void bothEnds() {
        play = new FhirPlay(api, clients);
    }

    @Test
    void get_a_task_each_and_keep_it_whoever_is_interrupted() {
        // given
        var first = old(play.people.refer());
        var second = old(play.people.referAndClaim("D1"));
        var known = play.people.refer();
        startingBefore(first);
        refused(play.practice.get("/fhir/Task/" + first.id()), 404);
        // when: one step, and then somebody else goes on
        assertThat(catchingUp.step(1)).isTrue();
        assertThat(play.seen(play.practice, first)).isEqualTo("received received");
        refused(play.practice.get("/fhir/Task/" + second.id()), 404);
        while (catchingUp.step(100)) {
            assertThat(mark().getBoolean("over")).isFalse();
        }
        // then
        assertThat(play.seen(play.practice, second)).isEqualTo("accepted open");
        assertThat(FhirPlay.ids(play.organization.get("/fhir/Task")))
                .containsExactlyInAnyOrderElementsOf(ids(first, second, known));
        // and once for all
        old(first);
        assertThat(catchingUp.step(100)).isFalse();
        refused(play.practice.get("/fhir/Task/" + first.id()), 404);
    }

    @Test
    void of_partners_who_referred_themselves_there_is_none() {
        // given
        var harbor = new CounselorPlay(api, given).known();
        var body =
                Map.of(
                        "organizationId",
                        harbor.organization.toString(),
                        "urgentFlags",
                        Play.NO_FLAGS);
        var mine = api.as(play.people.partner).post("/api/referrals/mine", body);
        assertThat(mine.status()).as(mine.toString()).isEqualTo(201);
        var id = UUID.fromString(mine.text("referralId"));
        startingBefore(new Play.Handed(id, ""));
        // when
        var more = true;
        while (more) {
            more = catchingUp.step(100);
        }
        // then
        assertThat(mark().getBoolean("over")).isTrue();
        assertThat(mongo.exists(query(where("_id").is(id)), "fhir_loops")).isFalse();
    }

    private static List<String> ids(Play.Handed... handed) {
        return List.of(handed).stream().map(it -> it.id().toString()).toList();
    }

    private Play.Handed old(Play.Handed handed) {
        mongo.remove(query(where("_id").is(handed.id())), "fhir_loops");
        return handed;
    }

    /** Others use the same database: what they made before is none of ours. */
    private void startingBefore(Play.Handed handed) {
        var id = handed.id();
        var before = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
        mongo.save(
                new Document("_id", "loops").append("last", before).append("over", false),
                "fhir_backlog");
    }

    private Document mark() {
        return Objects.requireNonNull(mongo.findById("loops", Document.class, "fhir_backlog"));
    }
}
