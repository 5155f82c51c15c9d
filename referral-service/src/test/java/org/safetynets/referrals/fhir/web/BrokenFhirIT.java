package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a system sends by FHIR, it is told in FHIR what is wrong with it. */
@ServiceTest
class BrokenFhirIT {

    private static final int CASES = Integer.getInteger("fuzz.cases", 40);
    private static final long SEED = Long.getLong("fuzz.seed", 2026);

    @Autowired Api api;
    @Autowired FhirClients clients;
    FhirPlay play;
    String order;

    @BeforeEach
    void bothEnds() {
        play = new FhirPlay(api, clients);
        order = play.refer().id().toString();
    }

    @Test
    void broken_json_is_refused_in_fhir() {
        var breaking = new Breaking(SEED);
        for (int i = 0; i < CASES; i++) {
            for (var good : goodOnes()) {
                var text = FhirPlay.json(good);
                var sent = i % 4 == 0 ? breaking.text(text) : breaking.json(text);
                inFhir(play.practice.post("/fhir/" + good.fhirType(), sent), sent);
            }
        }
    }

    @Test
    void broken_xml_is_refused_in_fhir() {
        var breaking = new Breaking(SEED);
        var xml = play.practice.with("Content-Type", "application/fhir+xml");
        for (int i = 0; i < CASES; i++) {
            for (var good : goodOnes()) {
                var sent = breaking.text(FhirPlay.FHIR.newXmlParser().encodeResourceToString(good));
                inFhir(xml.post("/fhir/" + good.fhirType(), sent), sent);
            }
        }
    }

    @Test
    void a_broken_change_is_refused_in_fhir() {
        var breaking = new Breaking(SEED);
        var address = "/fhir/Task/" + order;
        for (int i = 0; i < CASES; i++) {
            var task = play.organization.get(address);
            assertThat(task.status()).isEqualTo(200);
            var sent = breaking.json(task.body());
            var version = i % 3 == 0 ? breaking.junk().replaceAll("[^ -~]", "") : "W/\"1\"";
            var end =
                    play.organization.with(
                            "If-Match", version.substring(0, Math.min(40, version.length())));
            inFhir(end.put(address, sent), sent);
        }
    }

    /** By all that the server says can be searched by, and by some of what it does not. */
    @Test
    void a_broken_search_is_refused_in_fhir() {
        var breaking = new Breaking(SEED);
        for (var search : searches()) {
            for (int i = 0; i < CASES / 10; i++) {
                var junk = breaking.junk().replace("\"", "").replace("x".repeat(70_000), "x");
                var address = search + URLEncoder.encode(junk, StandardCharsets.UTF_8);
                inFhir(play.practice.get(address), address);
            }
        }
    }

    private List<String> searches() {
        var statement =
                FhirPlay.read(CapabilityStatement.class, play.practice.get("/fhir/metadata"));
        var searches = new ArrayList<String>();
        for (var resource : statement.getRestFirstRep().getResource()) {
            var type = "/fhir/" + resource.getType();
            resource.getSearchParam()
                    .forEach(
                            it ->
                                    List.of("=", ":exact=", ":missing=", "=ge", "=%7C")
                                            .forEach(
                                                    by ->
                                                            searches.add(
                                                                    type
                                                                            + "?"
                                                                            + it.getName()
                                                                            + by)));
            for (var other : List.of("_id=", "_count=", "_sort=", "_include=", "_format=", "x=")) {
                searches.add(type + "?" + other);
            }
        }
        assertThat(searches).hasSizeGreaterThan(20);
        return searches;
    }

    private List<IBaseResource> goodOnes() {
        return List.of(play.anOrder(), play.aTask(order));
    }

    private static void inFhir(Answer answer, String sent) {
        var shown = sent.length() > 500 ? sent.substring(0, 500) + "…" : sent;
        assertThat(answer.status()).as("%s%nto %s", answer, shown).isLessThan(500);
        if (answer.status() >= 400) {
            assertThat(answer.header("Content-Type")).as(shown).startsWith("application/fhir+");
            if (answer.header("Content-Type").startsWith("application/fhir+json")) {
                var outcome = FhirPlay.read(OperationOutcome.class, answer);
                assertThat(outcome.getIssue()).as(shown).isNotEmpty();
                assertThat(answer.body()).doesNotContain("Exception", "java.", "ca.uhn");
            }
        }
    }
}
