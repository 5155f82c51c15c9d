package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.beans.factory.annotation.Autowired;

/** The closed loop of Gravity's SDOH Clinical Care, played from both ends by HAPI's client. */
@ServiceTest
class ClosedLoopIT {

    @Autowired Api api;
    @Autowired FhirClients clients;
    FhirPlay play;
    IGenericClient source;
    IGenericClient target;

    @BeforeEach
    void bothEnds() {
        play = new FhirPlay(api, clients);
        source = client(play.practiceClient);
        target = client(play.organizationClient);
    }

    @Test
    void from_requested_to_completed() {
        // the source orders and sends
        var order = created(play.anOrder());
        var id = order.getIdElement().getIdPart();
        assertThat(order.getStatus()).isEqualTo(ServiceRequestStatus.ACTIVE);
        var sent = source.create().resource(play.aTask(id)).execute();
        assertThat(sent.getCreated()).isTrue();
        // the target finds it and receives it
        var found = requested();
        assertThat(found).extracting(it -> it.getIdElement().getIdPart()).containsExactly(id);
        step(id, TaskStatus.RECEIVED);
        step(id, TaskStatus.ACCEPTED);
        // the partner comes with the code, and lets the practice follow
        var handed = new Play.Handed(UUID.fromString(id), FhirPlay.code(order).orElseThrow());
        assertThat(play.people.claim(handed, "D2").status()).isEqualTo(201);
        assertThat(atSource(id).getStatus()).isEqualTo(TaskStatus.ACCEPTED);
        // the target goes on
        step(id, TaskStatus.INPROGRESS);
        assertThat(atSource(id).getStatus()).isEqualTo(TaskStatus.INPROGRESS);
        assertThat(play.people.mine(handed).text("status")).isEqualTo("placed");
        step(id, TaskStatus.COMPLETED);
        var completed = atSource(id);
        assertThat(completed.getStatus()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(output(completed)).isEqualTo("closed");
        assertThat(output(atTarget(id))).isEqualTo("peer-support-group");
        // the source completes its order
        var mine = source.read().resource(ServiceRequest.class).withId(id).execute();
        mine.setStatus(ServiceRequestStatus.COMPLETED);
        source.update().resource(mine).execute();
        var closed = target.read().resource(ServiceRequest.class).withId(id).execute();
        assertThat(closed.getStatus()).isEqualTo(ServiceRequestStatus.COMPLETED);
    }

    @Test
    void rejected_with_the_organizations_own_reason() {
        // given
        var handed = play.referAndClaim("D2");
        var id = handed.id().toString();
        // when
        var task = atTarget(id);
        task.setStatus(TaskStatus.REJECTED);
        task.setStatusReason(Terms.concept(Terms.CAPACITY, "no-capacity"));
        target.update().resource(task).execute();
        // then
        var seen = atSource(id);
        assertThat(seen.getStatus()).isEqualTo(TaskStatus.REJECTED);
        assertThat(seen.getStatusReason().getCodingFirstRep().getCode()).isEqualTo("no-capacity");
        assertThat(play.people.seen(handed)).isEqualTo("D2 closed");
        assertThat(asStaff(id).text("reason")).isEqualTo("no-capacity");
    }

    private Answer asStaff(String id) {
        var coordinator =
                Tokens.of(UUID.randomUUID()).with(play.people.organization, Role.COORDINATOR);
        return api.as(coordinator).get(play.people.referrals() + "-in/" + id);
    }

    @Test
    void a_reason_that_is_about_the_partner_never_leaves() {
        // given
        var handed = play.referAndClaim("D3");
        var id = handed.id().toString();
        // when
        var task = atTarget(id);
        task.setStatus(TaskStatus.REJECTED);
        task.setStatusReason(Terms.concept(Terms.CAPACITY, "other"));
        target.update().resource(task).execute();
        // then
        var seen = atSource(id);
        assertThat(seen.getStatus()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(seen.hasStatusReason()).isFalse();
    }

    @Test
    void of_how_it_was_completed_the_practice_reads_nothing() {
        // given
        var taken = play.referAndClaim("D2").id().toString();
        var ended = play.referAndClaim("D2").id().toString();
        List.of(TaskStatus.ACCEPTED, TaskStatus.INPROGRESS, TaskStatus.COMPLETED)
                .forEach(it -> step(taken, it));
        assertThat(atSource(ended).hasOutput()).isFalse();
        // when
        step(ended, TaskStatus.ACCEPTED);
        var task = atTarget(ended);
        task.setStatus(TaskStatus.FAILED);
        task.setStatusReason(Terms.concept(Terms.CAPACITY, "other"));
        target.update().resource(task).execute();
        // then
        assertThat(output(atSource(ended))).isEqualTo(output(atSource(taken)));
        assertThat(atTarget(ended).hasOutput()).isFalse();
    }

    @Test
    void nobody_is_placed_or_turned_away_before_they_come() {
        // given
        var id = play.refer().id().toString();
        step(id, TaskStatus.ACCEPTED);
        // then
        assertThatThrownBy(() -> step(id, TaskStatus.INPROGRESS))
                .isInstanceOf(UnprocessableEntityException.class)
                .hasMessageContaining("Nobody has come");
    }

    @Test
    void steps_that_the_life_cycle_does_not_have_are_refused() {
        // given
        var id = play.referAndClaim("D2").id().toString();
        // then
        for (var status : List.of(TaskStatus.COMPLETED, TaskStatus.INPROGRESS, TaskStatus.DRAFT)) {
            assertThatThrownBy(() -> step(id, status))
                    .isInstanceOf(UnprocessableEntityException.class);
        }
        step(id, TaskStatus.ACCEPTED);
        assertThatThrownBy(() -> step(id, TaskStatus.RECEIVED))
                .isInstanceOf(UnprocessableEntityException.class);
        // and the practice takes none of the organization's
        var mine = atSource(id);
        mine.setStatus(TaskStatus.COMPLETED);
        assertThatThrownBy(() -> source.update().resource(mine).execute())
                .isInstanceOf(UnprocessableEntityException.class);
    }

    @Test
    void the_practice_may_cancel_and_its_code_then_works_no_more() {
        // given
        var handed = play.refer();
        var task = atSource(handed.id().toString());
        // when
        task.setStatus(TaskStatus.CANCELLED);
        task.setStatusReason(Terms.concept(Terms.CAPACITY, "other"));
        source.update().resource(task).execute();
        // then
        assertThat(atTarget(handed.id().toString()).getStatus()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(play.people.claim(handed, "D0").problem()).isEqualTo("code-not-valid");
    }

    @Test
    void of_two_who_change_the_same_version_one_is_refused() {
        // given
        var id = play.refer().id().toString();
        var first = atTarget(id);
        var second = atTarget(id);
        // when
        first.setStatus(TaskStatus.RECEIVED);
        target.update().resource(first).execute();
        // then
        second.setStatus(TaskStatus.ACCEPTED);
        assertThatThrownBy(() -> target.update().resource(second).execute())
                .isInstanceOf(PreconditionFailedException.class);
        var unversioned = atTarget(id);
        unversioned.setStatus(TaskStatus.ACCEPTED);
        FhirPlay.refused(
                play.organization.put("/fhir/Task/" + id, FhirPlay.json(unversioned)), 428);
    }

    @Test
    void an_order_is_placed_once_however_often_it_is_sent() {
        // given
        var order = play.anOrder();
        order.addIdentifier().setSystem("https://practice.test/orders").setValue("2026-17");
        var condition = "ServiceRequest?identifier=https://practice.test/orders|2026-17";
        // when
        var first = source.create().resource(order).conditionalByUrl(condition).execute();
        var second = source.create().resource(order).conditionalByUrl(condition).execute();
        // then
        assertThat(first.getCreated()).isTrue();
        assertThat(second.getCreated()).isNotEqualTo(true);
        assertThat(second.getId().getIdPart()).isEqualTo(first.getId().getIdPart());
        assertThat(FhirPlay.code((ServiceRequest) second.getResource())).isEmpty();
        FhirPlay.refused(play.practice.post("/fhir/ServiceRequest", FhirPlay.json(order)), 409);
        var found =
                play.practice.get(
                        "/fhir/ServiceRequest?identifier=https://practice.test/orders%7C2026-17");
        assertThat(FhirPlay.ids(found)).containsExactly(first.getId().getIdPart());
    }

    private ServiceRequest created(ServiceRequest order) {
        return (ServiceRequest) source.create().resource(order).execute().getResource();
    }

    private static String output(Task task) {
        var output = task.getOutputFirstRep();
        assertThat(output.getType().getCodingFirstRep().getCode()).isEqualTo("resulting-activity");
        return ((CodeableConcept) output.getValue()).getCodingFirstRep().getCode();
    }

    private List<Task> requested() {
        IBaseBundle found =
                target.search()
                        .byUrl("Task?status=requested&_lastUpdated=ge2020-01-01")
                        .returnBundle(Bundle.class)
                        .execute();
        return ((Bundle) found).getEntry().stream().map(it -> (Task) it.getResource()).toList();
    }

    private void step(String id, TaskStatus next) {
        var task = atTarget(id);
        task.setStatus(next);
        target.update().resource(task).execute();
    }

    private Task atTarget(String id) {
        return target.read().resource(Task.class).withId(id).execute();
    }

    private Task atSource(String id) {
        return source.read().resource(Task.class).withId(id).execute();
    }

    /** The client sends If-Match only when asked, so the version it has read goes along always. */
    private IGenericClient client(String clientId) {
        var factory = FhirPlay.FHIR.getRestfulClientFactory();
        factory.setServerValidationMode(ServerValidationModeEnum.NEVER);
        var client = factory.newGenericClient(api.base() + "/fhir");
        var token = Tokens.service(clientId).scoped(FhirPlay.ALL).token();
        client.registerInterceptor(new BearerTokenAuthInterceptor(token));
        return client;
    }
}
