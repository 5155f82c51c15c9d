package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.fhir.web.FhirPlay.json;
import static org.safetynets.referrals.fhir.web.FhirPlay.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class FhirBadInputIT {

    private static final String ORDERS = "/fhir/ServiceRequest";

    @Autowired Api api;
    @Autowired FhirClients clients;
    @Autowired MongoOperations mongo;
    FhirPlay play;

    @BeforeEach
    void bothEnds() {
        play = new FhirPlay(api, clients);
    }

    @TestFactory
    Stream<DynamicTest> an_order_says_only_what_it_may() {
        return Stream.of(
                test("contained", it -> it.addContained(new Patient().setActive(true))),
                test("a note", it -> it.addNote(new Annotation().setText("about somebody"))),
                test("a reason", it -> it.addReasonCode().setText("about somebody")),
                test("a named partner", it -> it.getSubject().setDisplay("Somebody")),
                test("a patient", it -> it.setSubject(new Reference("Patient/1"))),
                test(
                        "the practice's own number of the partner",
                        it -> it.getSubject().getIdentifier().setValue("MRN-1")),
                test(
                        "a foreign organization",
                        it -> it.getPerformer().set(0, organization(UUID.randomUUID()))),
                test(
                        "an organization elsewhere",
                        it ->
                                it.getPerformer()
                                        .set(
                                                0,
                                                new Reference(
                                                        "https://other.test/Organization/1"))),
                test(
                        "a foreign counselor",
                        it ->
                                it.setRequester(
                                        new Reference("PractitionerRole/" + UUID.randomUUID()))),
                test("a draft", it -> it.setStatus(ServiceRequestStatus.DRAFT)),
                test("a plan", it -> it.setIntent(ServiceRequestIntent.PLAN)),
                test("no flags", it -> it.getExtension().clear()),
                test("three flags", it -> it.getExtension().removeLast()),
                test(
                        "a flag answered twice",
                        it -> it.addExtension(FhirPlay.urgent("violence", "no"))),
                test(
                        "an unknown flag",
                        it -> it.getExtension().set(0, FhirPlay.urgent("other", "no"))),
                test("an unknown extension", it -> it.addExtension(unknownExtension())),
                test(
                        "an unknown code system",
                        it -> it.setCode(Terms.concept("http://snomed.info/sct", "11429006"))),
                test("words beside a code", it -> it.getCode().setText("about somebody")),
                test("a claim code of one's own", it -> number(it, Terms.ORDER_CODE, "1")),
                test("a sentence as number", it -> number(it, "https://p.test/o", "It is urgent")),
                test(
                        "text in a code",
                        it -> it.getIntentElement().addExtension(unknownExtension())));
    }

    private DynamicTest test(String name, Consumer<ServiceRequest> change) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    var order = play.anOrder();
                    change.accept(order);
                    refused(play.practice.post(ORDERS, json(order)), 422);
                    assertThat(play.practice.get(ORDERS).body()).doesNotContain("\"entry\"");
                });
    }

    @Test
    void an_urgent_flag_is_answered_with_where_to_turn_and_nothing_is_kept() {
        // given
        var order = play.anOrder();
        order.getExtension().set(1, FhirPlay.urgent("suicide", "yes"));
        // when
        var answer = play.practice.post(ORDERS, json(order));
        // then
        refused(answer, 422);
        assertThat(answer.body()).contains("suicide", "crisis-resources");
        assertThat(FhirPlay.ids(play.practice.get(ORDERS))).isEmpty();
    }

    @Test
    void what_is_no_resource_or_another_one_is_refused() {
        var order = json(play.anOrder());
        refused(play.practice.post(ORDERS, "{"), 400);
        refused(play.practice.post(ORDERS, "[]"), 400);
        refused(play.practice.post(ORDERS, ""), 400);
        refused(play.practice.post(ORDERS, order.replace("\"intent\"", "\"intention\"")), 400);
        refused(play.practice.post(ORDERS, order.replace("\"order\"", "\"orders\"")), 400);
        refused(play.practice.post(ORDERS, json(new Patient().setActive(true))), 400);
        refused(play.practice.post(ORDERS, json(bundle())), 400);
        refused(play.practice.post("/fhir/Patient", json(new Patient().setActive(true))), 400);
        refused(sending("text/plain").post(ORDERS, order), 400);
    }

    @Test
    void bundles_are_not_taken_and_whoever_sends_one_is_told_so() {
        for (var type : List.of(Bundle.BundleType.TRANSACTION, Bundle.BundleType.BATCH)) {
            for (var base : List.of("/fhir", "/fhir/")) {
                var answer = play.practice.post(base, json(bundle().setType(type)));
                refused(answer, 400);
                assertThat(answer.body()).contains("Transactions and batches are not taken");
            }
        }
        assertThat(FhirPlay.ids(play.practice.get(ORDERS))).isEmpty();
    }

    @Test
    void xml_is_taken_without_entities_and_document_types() {
        // given
        var xml = FhirPlay.FHIR.newXmlParser().encodeResourceToString(play.anOrder());
        var api = sending("application/fhir+xml");
        // then
        assertThat(api.post(ORDERS, xml).status()).isEqualTo(201);
        var file = "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        refused(api.post(ORDERS, file + xml.replace("\"order\"", "\"&x;\"")), 400);
        refused(api.post(ORDERS, "<!DOCTYPE s>" + xml), 400);
        refused(api.post(ORDERS, xml.replace("\"order\"", "\"&x;\"")), 400);
        refused(api.post(ORDERS, xml.substring(0, 60)), 400);
    }

    @Test
    void a_body_that_is_too_large_is_refused_in_fhirs_words() {
        refused(play.practice.post(ORDERS, " ".repeat(1_100_000)), 413);
    }

    @Test
    void a_packed_body_is_refused_before_it_is_unpacked() throws IOException {
        // given
        var packing = sending("application/fhir+json").with("Content-Encoding", "gzip");
        var bomb = packed(json(play.anOrder()) + " ".repeat(64 << 20));
        assertThat(bomb.length).as("what passes every limit of a body").isLessThan(1 << 20);
        // then
        refused(packing.post(ORDERS, bomb), 415);
        refused(packing.post(ORDERS, packed(json(play.anOrder()))), 415);
        assertThat(FhirPlay.ids(play.practice.get(ORDERS))).isEmpty();
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void a_task_goes_with_an_order_of_ones_own() {
        // given
        var mine = play.refer();
        var others = new FhirPlay(api, clients).refer();
        // then
        refused(play.practice.post("/fhir/Task", json(play.aTask(others.id() + ""))), 422);
        refused(play.practice.post("/fhir/Task", json(play.aTask("1"))), 422);
        refused(play.practice.post("/fhir/Task", json(play.aTask(mine.id() + ""))), 409);
        var foreign = play.task(play.organization, mine);
        foreign.setOwner(organization(UUID.randomUUID()));
        refused(FhirPlay.put(play.organization, foreign), 422);
        var noted = play.task(play.organization, mine);
        noted.addNote().setText("about somebody");
        refused(FhirPlay.put(play.organization, noted), 422);
        var worded = play.task(play.organization, mine);
        worded.setStatus(Task.TaskStatus.REJECTED);
        worded.getStatusReason().setText("about somebody");
        refused(FhirPlay.put(play.organization, worded), 422);
    }

    @Test
    void only_a_practice_refers() {
        refused(play.organization.post(ORDERS, json(play.anOrder())), 403);
    }

    @Test
    void what_cannot_be_asked_for_is_refused() {
        refused(play.practice.get("/fhir/Task?_count=0"), 400);
        refused(play.practice.get("/fhir/Task?_count=many"), 400);
        refused(play.practice.get("/fhir/Task?status=other"), 400);
        refused(play.practice.get("/fhir/Task?_lastUpdated=yesterday"), 400);
        refused(play.practice.get("/fhir/Task?patient=Patient/1"), 400);
        refused(play.practice.get("/fhir/Observation"), 404);
        refused(play.practice.get("/fhir/Task/1"), 404);
        refused(play.practice.get("/fhir/Task/" + UUID.randomUUID()), 404);
        refused(play.practice.delete("/fhir/Task/" + UUID.randomUUID()), 400);
        refused(play.practice.get("/fhir/Task?_count=-1"), 400);
        refused(play.practice.get("/fhir/Task?_count=99999999999999999999"), 400);
    }

    @Test
    void a_huge_count_gets_a_page_like_any_other() {
        // given
        var one = play.refer().id();
        var loop = Objects.requireNonNull(mongo.findById(one, Document.class, "fhir_loops"));
        var referral = Objects.requireNonNull(mongo.findById(one, Document.class, "referrals"));
        for (var i = 0; i < LoopSearch.MOST; i++) {
            var id = UUID.randomUUID();
            mongo.insert(new Document(loop).append("_id", id), "fhir_loops");
            mongo.insert(
                    new Document(referral).append("_id", id).append("codeHash", id + ""),
                    "referrals");
        }
        // when
        var page = play.practice.get("/fhir/Task?_count=2147483647");
        // then
        assertThat(FhirPlay.ids(page)).hasSize(LoopSearch.MOST);
        assertThat(page.body()).contains("\"next\"");
    }

    private Api sending(String type) {
        return new Api(api.base(), JsonMapper.shared())
                .with("Content-Type", type)
                .as(Tokens.service(play.practiceClient).scoped(FhirPlay.ALL));
    }

    private static void number(ServiceRequest order, String system, String value) {
        order.addIdentifier().setSystem(system).setValue(value);
    }

    private static Reference organization(UUID id) {
        return new Reference("Organization/" + id);
    }

    private static Extension unknownExtension() {
        return new Extension("https://practice.test/note", new StringType("about somebody"));
    }

    private static Bundle bundle() {
        var bundle = new Bundle();
        bundle.setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(new Patient().setActive(true))
                .getRequest()
                .setMethod(Bundle.HTTPVerb.POST)
                .setUrl("Patient");
        return bundle;
    }
}
