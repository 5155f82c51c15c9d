package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.fhir.domain.Side;
import tools.jackson.databind.json.JsonMapper;

/** A practice's system and an organization's system, and what they do by FHIR. */
final class FhirPlay {

    static final FhirContext FHIR = FhirContext.forR4();

    static final String ALL =
            "system/ServiceRequest.crus system/Task.crus system/Consent.r system/Patient.r"
                    + " system/Organization.rs system/HealthcareService.rs"
                    + " system/PractitionerRole.rs system/Subscription.crds";

    final Play people;
    final Api practice;
    final Api organization;
    final String practiceClient = "practice-" + UUID.randomUUID();
    final String organizationClient = "desk-" + UUID.randomUUID();

    FhirPlay(Api api, FhirClients clients) {
        people = new Play(api);
        register(clients, practiceClient, people.organization, Side.PRACTICE, people.counselorId);
        register(clients, organizationClient, people.organization, Side.ORGANIZATION);
        practice = of(api, practiceClient, ALL);
        organization = of(api, organizationClient, ALL);
    }

    static void register(
            FhirClients clients,
            String clientId,
            OrganizationId organization,
            Side side,
            PersonId... counselors) {
        var represented =
                List.of(counselors).stream()
                        .map(it -> new FhirClient.Counselor(it, "counselor1"))
                        .toList();
        clients.add(
                new FhirClient(
                        UUID.randomUUID(), clientId, organization, "A system", side, represented));
    }

    static Api of(Api api, String clientId, String scopes) {
        return new Api(api.base(), JsonMapper.shared())
                .with("Content-Type", "application/fhir+json")
                .as(Tokens.service(clientId).scoped(scopes));
    }

    ServiceRequest anOrder() {
        var order = new ServiceRequest();
        order.setStatus(ServiceRequestStatus.ACTIVE);
        order.setIntent(ServiceRequestIntent.ORDER);
        order.setSubject(
                new Reference()
                        .setIdentifier(
                                new Identifier()
                                        .setSystem("urn:ietf:rfc:3986")
                                        .setValue("urn:uuid:" + UUID.randomUUID())));
        order.setRequester(new Reference("PractitionerRole/" + people.counselorId));
        order.addPerformer(new Reference("Organization/" + people.organization));
        for (var flag : List.of("violence", "suicide", "psychosis", "no-private-way")) {
            order.addExtension(urgent(flag, "no"));
        }
        return order;
    }

    static Extension urgent(String flag, String answer) {
        var extension = new Extension(Terms.URGENT_FLAG);
        extension.addExtension("flag", new CodeType(flag));
        extension.addExtension("answer", new CodeType(answer));
        return extension;
    }

    Task aTask(String order) {
        var task = new Task();
        task.setStatus(Task.TaskStatus.REQUESTED);
        task.setIntent(Task.TaskIntent.ORDER);
        task.setCode(Terms.concept(Terms.TASK_CODE, "fulfill"));
        task.setFocus(new Reference("ServiceRequest/" + order));
        task.setFor(new Reference("Patient/" + order));
        task.setRequester(new Reference("PractitionerRole/" + people.counselorId));
        task.setOwner(new Reference("Organization/" + people.organization));
        return task;
    }

    /** An order and its task, with the code to hand over. */
    Play.Handed refer() {
        var made = practice.post("/fhir/ServiceRequest", json(anOrder()));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var order = read(ServiceRequest.class, made);
        var id = order.getIdElement().getIdPart();
        var sent = practice.post("/fhir/Task", json(aTask(id)));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        return new Play.Handed(UUID.fromString(id), code(order).orElseThrow());
    }

    Play.Handed referAndClaim(String dial) {
        var handed = refer();
        assertThat(people.claim(handed, dial).status()).isEqualTo(201);
        return handed;
    }

    static Optional<String> code(ServiceRequest order) {
        return order.getIdentifier().stream()
                .filter(it -> Terms.ORDER_CODE.equals(it.getSystem()))
                .map(Identifier::getValue)
                .findFirst();
    }

    Task task(Api end, Play.Handed handed) {
        var answer = end.get("/fhir/Task/" + handed.id());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return read(Task.class, answer);
    }

    /** What the end reads: status and word, as "in-progress placed". */
    String seen(Api end, Play.Handed handed) {
        var task = task(end, handed);
        return task.getStatus().toCode()
                + " "
                + task.getBusinessStatus().getCodingFirstRep().getCode();
    }

    /** The end reads the task and moves it on. */
    Answer move(Api end, Play.Handed handed, Task.TaskStatus status) {
        return move(end, handed, status, "no-capacity");
    }

    Answer move(Api end, Play.Handed handed, Task.TaskStatus status, String reason) {
        var task = task(end, handed);
        task.setStatus(status);
        task.setStatusReason(Terms.concept(Terms.CAPACITY, reason));
        return put(end, task);
    }

    static Answer put(Api end, Task task) {
        return end.with("If-Match", "W/\"" + task.getMeta().getVersionId() + "\"")
                .put("/fhir/Task/" + task.getIdElement().getIdPart(), json(task));
    }

    static String json(IBaseResource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource);
    }

    static <R extends IBaseResource> R read(Class<R> type, Answer answer) {
        return FHIR.newJsonParser().parseResource(type, answer.body());
    }

    static List<String> ids(Answer page) {
        return read(Bundle.class, page).getEntry().stream()
                .map(it -> it.getResource().getIdElement().getIdPart())
                .toList();
    }

    /** Whether the answer is an OperationOutcome with that status. */
    static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        var outcome = read(OperationOutcome.class, answer);
        assertThat(outcome.getIssueFirstRep().getSeverity())
                .isEqualTo(OperationOutcome.IssueSeverity.ERROR);
        assertThat(outcome.getIssueFirstRep().getDiagnostics())
                .isNotBlank()
                .doesNotContain("HAPI", "Exception", "org.", "java.");
    }
}
