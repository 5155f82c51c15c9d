package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** However much there is, a page costs what it shows: asked of MongoDB's own profiler. */
@ServiceTest
class PollingIT {

    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");
    private static final int MANY = 20_000;
    private static final String SEARCH = "/fhir/Task?_count=10&_lastUpdated=ge2020-01-01";

    /** Of a thousand one stands so. */
    private static final String RARE = SEARCH + "&status=rejected";

    @Autowired Api api;
    @Autowired FhirClients clients;
    @Autowired MongoOperations mongo;
    FhirPlay play;

    @BeforeEach
    void manyTasks() {
        play = new FhirPlay(api, clients);
        var one = mongo.findById(play.refer().id(), Document.class, "fhir_loops");
        var copies = IntStream.range(0, MANY).mapToObj(it -> copy(one, it)).toList();
        mongo.getCollection("fhir_loops").insertMany(copies);
    }

    @AfterEach
    void profileNoMore() {
        profile(0);
    }

    @Test
    void a_page_costs_what_it_shows() {
        for (var end : List.of(play.practice, play.organization)) {
            costsWhatItShows(end, SEARCH);
        }
    }

    @Test
    void a_page_of_those_that_stand_in_a_rare_way_costs_no_more() {
        for (var end : List.of(play.practice, play.organization)) {
            costsWhatItShows(end, RARE);
        }
    }

    private void costsWhatItShows(Api end, String search) {
        // when
        profile(2);
        var first = end.get(search);
        var next = FhirPlay.read(Bundle.class, first).getLink("next").getUrl();
        assertThat(end.get(next.replaceFirst("^https?://[^/]+", "")).status()).isEqualTo(200);
        profile(0);
        // then
        var reads = mongo.find(ofLoops(), Document.class, "system.profile");
        assertThat(reads).hasSize(2);
        assertThat(reads)
                .allSatisfy(
                        it -> {
                            assertThat(it.getInteger("docsExamined")).isLessThanOrEqualTo(11);
                            assertThat(it.getBoolean("hasSortStage", false)).isFalse();
                        });
        mongo.dropCollection("system.profile");
    }

    private static Query ofLoops() {
        return query(where("ns").regex("[.]fhir_loops$").and("command.find").is("fhir_loops"));
    }

    private void profile(int level) {
        mongo.executeCommand(new Document("profile", level));
    }

    private static Document copy(@Nullable Document one, int number) {
        var copy = new Document(Objects.requireNonNull(one));
        var since = Date.from(LONG_AGO.plusSeconds(number));
        copy.put("_id", UUID.randomUUID());
        var rare = number % 1_000 == 0;
        copy.put("practice", new Document(copy.get("practice", Document.class)));
        copy.put("organization", new Document(copy.get("organization", Document.class)));
        copy.get("practice", Document.class).put("since", since);
        copy.get("organization", Document.class).put("since", since);
        if (rare) {
            copy.get("practice", Document.class).put("status", "REJECTED");
            copy.get("organization", Document.class).put("status", "REJECTED");
        }
        return copy;
    }
}
