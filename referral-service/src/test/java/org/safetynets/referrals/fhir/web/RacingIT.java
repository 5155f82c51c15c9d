package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.beans.factory.annotation.Autowired;

/** Several instances of a practice's system send the same at once. */
@ServiceTest
class RacingIT {

    private static final int AT_ONCE = 4;

    @Autowired Api api;
    @Autowired FhirClients clients;
    FhirPlay play;

    @BeforeEach
    void bothEnds() {
        play = new FhirPlay(api, clients);
    }

    @RepeatedTest(5)
    void an_order_is_placed_once_and_all_are_told_of_that_one() throws Exception {
        // given
        var order = play.anOrder();
        order.addIdentifier().setSystem("https://practice.test/orders").setValue("2026-17");
        var json = FhirPlay.json(order);
        var unlessThere =
                play.practice.with(
                        "If-None-Exist", "identifier=https://practice.test/orders|2026-17");
        // when
        var answers = atOnce(() -> unlessThere.post("/fhir/ServiceRequest", json));
        // then
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        var orders = answers.stream().map(it -> FhirPlay.read(ServiceRequest.class, it)).toList();
        assertThat(orders)
                .extracting(it -> it.getIdElement().getIdPart())
                .containsOnly(orders.getFirst().getIdElement().getIdPart());
        assertThat(orders.stream().flatMap(it -> FhirPlay.code(it).stream())).hasSize(1);
        assertThat(FhirPlay.ids(play.practice.get("/fhir/ServiceRequest"))).hasSize(1);
    }

    @RepeatedTest(5)
    void a_task_is_sent_once_and_all_are_told_of_that_one() throws Exception {
        // given
        var made = play.practice.post("/fhir/ServiceRequest", FhirPlay.json(play.anOrder()));
        var id = FhirPlay.read(ServiceRequest.class, made).getIdElement().getIdPart();
        var json = FhirPlay.json(play.aTask(id));
        var unlessThere = play.practice.with("If-None-Exist", "focus=ServiceRequest/" + id);
        // when
        var answers = atOnce(() -> unlessThere.post("/fhir/Task", json));
        // then
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(FhirPlay.ids(play.practice.get("/fhir/Task"))).containsExactly(id);
    }

    private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
        var together = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Callable<Answer>>();
            for (var i = 0; i < AT_ONCE; i++) {
                asked.add(
                        () -> {
                            together.await();
                            return request.call();
                        });
            }
            var answers = new ArrayList<Answer>();
            for (var each : threads.invokeAll(asked)) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
