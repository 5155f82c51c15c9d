package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.fhir.web.FhirPlay.refused;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/** What has become invalid in our own hands, for example in a database that somebody has edited. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class KeptBackIT {

    private static final String ODD = "of my own";

    @Autowired Api api;
    @Autowired FhirClients clients;
    @Autowired MongoOperations mongo;
    FhirPlay play;

    @BeforeEach
    void bothEnds() {
        play = new FhirPlay(api, clients);
    }

    @Test
    void never_leaves_and_leaves_traces_without_what_is_in_it(CapturedOutput output) {
        // given
        var handed = play.refer();
        var path = "/fhir/ServiceRequest/" + handed.id();
        assertThat(play.practice.get(path).status()).isEqualTo(200);
        // when
        mongo.updateFirst(
                query(where("_id").is(handed.id())),
                Update.update("numberSystem", ODD).set("number", "1"),
                "fhir_loops");
        // then
        keptBack(play.practice.get(path));
        keptBack(play.practice.get("/fhir/ServiceRequest"));
        assertThat(play.practice.get("/fhir/Task/" + handed.id()).status()).isEqualTo(200);
        assertThat(output.getAll()).contains("A ServiceRequest that is not valid was kept back");
        assertThat(output.getAll()).doesNotContain(ODD);
    }

    private static void keptBack(Answer answer) {
        refused(answer, 500);
        var request = Objects.requireNonNull(answer.header("X-Request-Id"));
        assertThat(answer.body()).contains(request).doesNotContain(ODD);
    }
}
