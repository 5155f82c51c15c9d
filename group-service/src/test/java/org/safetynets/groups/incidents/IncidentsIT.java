package org.safetynets.groups.incidents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.AnswerGivenV1;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.contracts.DebriefCompletedV1;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.IncidentAcknowledgedV1;
import org.safetynets.contracts.IncidentReportedV1;
import org.safetynets.groups.AtOnce;
import org.safetynets.groups.World;
import org.safetynets.groups.incidents.application.EscalatingIncidents;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.groups.staff.Staff;
import org.safetynets.platform.kafka.CloudEventHeaders;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class IncidentsIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired MutableClock clock;
    @Autowired StoredTexts stored;
    @Autowired JsonMapper json;
    @Autowired EscalatingIncidents escalating;
    @Autowired Staff staff;

    World world;
    UUID group;
    final UUID leadId = UUID.randomUUID();
    Tokens lead;
    final UUID fernId = UUID.randomUUID();
    final Tokens fern = Tokens.of(fernId).named("Fern");

    @BeforeEach
    void world() {
        world = new World(api, given);
        lead = Tokens.of(leadId).with(world.organization, Role.SAFETY_LEAD);
        world.loadPlaybooks(json);
        group = world.openGroup(4);
        world.accept(group, world.asked(fern, group));
    }

    @AfterEach
    void clock() {
        clock.reset();
    }

    @Test
    void the_playbooks_we_ship_can_be_loaded_as_they_are() {
        var answer = api.as(fern).get("/api/groups/playbooks");
        assertThat(answer.json()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(answer.body()).contains("FACILITATOR_MISCONDUCT", "¿está a salvo ahora?");
    }

    @Test
    void a_group_does_not_open_while_nobody_is_on_call() {
        var other = new World(api, given, false);
        var draft = other.draft(4, other.facilitatorId);
        given.event(other.certification(other.facilitatorId, UUID.randomUUID(), 1, Status.ACTIVE));
        await().untilAsserted(
                        () -> assertThat(other.open(draft).problem()).isEqualTo("nobody-on-call"));
        assertThat(other.status(draft)).isEqualTo("draft");
        other.putOnCall(UUID.randomUUID());
        assertThat(other.open(draft).status()).isEqualTo(200);
    }

    @Test
    void a_rota_is_never_emptied() {
        var rota = "/api/groups/organizations/" + world.organization + "/on-call";
        var tag = world.coordinator().get(rota).header("ETag");
        var empty = Map.of("timeZone", "Europe/Dublin", "duties", List.of());
        var answer = world.coordinator().with("If-Match", tag).put(rota, empty);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo("duties");
    }

    @Test
    void a_report_reaches_whoever_is_on_call_and_names_nobody_who_reported() {
        // given
        var words = "Fern saw it " + UUID.randomUUID();
        // when
        var concern = report(fern, "SUICIDAL_IDEATION", "s2", words);
        // then
        var id = UUID.fromString(concern.text("concernId"));
        await().untilAsserted(
                        () ->
                                assertThat(published.of(IncidentReportedV1.class, id))
                                        .singleElement()
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.onCallIds())
                                                            .containsExactly(world.onCallId);
                                                    assertThat(it.leaderIds())
                                                            .containsExactly(world.facilitatorId);
                                                    assertThat(it.debriefOwed()).isTrue();
                                                }));
        assertThat(eventsAbout(id)).doesNotContain(fernId.toString(), words);
        assertThat(stored.holding(words)).isEmpty();
        var read = api.as(lead).get(incident(id));
        assertThat(read.text("details", "account")).isEqualTo(words);
        assertThat(read.body()).doesNotContain(fernId.toString());
        assertThat(audits(id))
                .contains("incident.read", world.organization.toString())
                .doesNotContain(fernId.toString());
    }

    @Test
    void nobody_in_the_group_sees_what_was_reported_and_a_stranger_cannot_report() {
        var id = UUID.fromString(report(fern, "CONFLICT", "s3", "Raised voices").text("concernId"));
        var concerns = world.group(group) + "/concerns";
        assertThat(world.facilitator().get(concerns).json()).isEmpty();
        assertThat(world.facilitator().get(incident(id)).status()).isEqualTo(403);
        assertThat(world.coordinator().get(incident(id)).status())
                .as("was not called about it")
                .isEqualTo(404);
        var stranger = World.partner("Wren");
        assertThat(report(stranger, "CONFLICT", "s3", "Heard of it").status()).isEqualTo(404);
        assertThat(api.as(stranger).get(concerns).json()).isEmpty();
        var elsewhere = Tokens.of(UUID.randomUUID());
        elsewhere.with(new OrganizationId(UUID.randomUUID()), Role.SAFETY_LEAD);
        assertThat(api.as(elsewhere).get(incident(id)).status()).isEqualTo(404);
    }

    @Test
    void the_next_on_call_is_called_once_however_many_instances_look() throws Exception {
        // given
        var id =
                UUID.fromString(report(fern, "MANDATED_REPORT", null, "A child").text("concernId"));
        // when
        clock.advance(Duration.ofMinutes(8));
        var organization = world.organization;
        Callable<Boolean> look = () -> escalating.escalate(organization, new IncidentId(id));
        AtOnce.run(Collections.nCopies(6, look));
        // then
        await().untilAsserted(
                        () ->
                                assertThat(published.of(IncidentReportedV1.class, id))
                                        .extracting(it -> it.onCallIds().size())
                                        .containsExactly(1, 2));
        assertThat(api.as(lead).get(incident(id)).text("nextCallAt")).isNotEmpty();
        // when
        clock.advance(Duration.ofMinutes(8));
        // then
        await().untilAsserted(
                        () ->
                                assertThat(published.of(IncidentReportedV1.class, id))
                                        .extracting(it -> it.onCallIds().size())
                                        .containsExactly(1, 2, 3));
        assertThat(api.as(lead).get(incident(id)).text("overdue")).isEqualTo("true");
    }

    @Test
    void an_incident_is_taken_up_worked_off_talked_about_and_closed() {
        var id = UUID.fromString(report(fern, "CONFLICT", "s3", "Raised voices").text("concernId"));
        var called = api.as(Tokens.of(world.onCallId).with(world.organization, Role.SUPERVISOR));
        assertThat(called.post(incident(id) + "/acknowledge", null).text("state"))
                .isEqualTo("acknowledged");
        assertThat(api.as(lead).post(incident(id) + "/acknowledge", null).problem())
                .isEqualTo("already-acknowledged");
        var step = called.put(incident(id) + "/steps/pause", Map.of("done", true));
        assertThat(step.text("details", "steps", "0", "by")).isEqualTo(world.onCallId.toString());
        assertThat(called.put(incident(id) + "/steps/dance", Map.of("done", true)).status())
                .isEqualTo(404);
        var review = Map.of("review", "Both were tired");
        assertThat(called.post(incident(id) + "/close", review).problem())
                .isEqualTo("follow-up-not-offered");
        called.post(incident(id) + "/messages", Map.of("text", "Shall we talk?"));
        var concern = world.group(group) + "/concerns/" + id + "/messages";
        var answer = api.as(fern).post(concern, Map.of("text", "<b>Yes</b> please"));
        assertThat(answer.text("messages", "0", "text")).isEqualTo("Shall we talk?");
        var seen = called.get(incident(id));
        assertThat(seen.text("details", "messages", "1", "text")).isEqualTo("<b>Yes</b> please");
        assertThat(seen.body()).doesNotContain(fernId.toString(), "Fern");
        assertThat(called.post(incident(id) + "/close", Map.of("review", " ")).status())
                .isEqualTo(400);
        assertThat(called.post(incident(id) + "/close", review).text("state")).isEqualTo("closed");
        await().untilAsserted(
                        () ->
                                assertThat(published.of(IncidentAcknowledgedV1.class, id))
                                        .extracting(IncidentAcknowledgedV1::change)
                                        .containsExactly(
                                                IncidentAcknowledgedV1.Change.ACKNOWLEDGED,
                                                IncidentAcknowledgedV1.Change.CLOSED));
    }

    @Test
    void whoever_reported_is_told_of_an_answer_by_an_event_that_leads_to_no_incident() {
        // given
        var id = UUID.fromString(report(fern, "CONFLICT", "s3", "Raised voices").text("concernId"));
        var messages = incident(id) + "/messages";
        // when
        var words = "Shall we talk? " + UUID.randomUUID();
        api.as(lead).post(messages, Map.of("text", words));
        api.as(lead).post(messages, Map.of("text", "Or rather write?"));
        // then
        await().untilAsserted(() -> assertThat(answersTo(fernId)).hasSize(1));
        var answer = answersTo(fernId).getFirst();
        assertThat(new String(answer.value(), UTF_8))
                .contains(group.toString())
                .doesNotContain(id.toString(), leadId.toString(), words);
        assertThat(EventJson.read(answer.value(), AnswerGivenV1.class).givenAt())
                .isEqualTo(clock.instant().truncatedTo(ChronoUnit.HOURS));
        assertThat(CloudEventHeaders.text(answer.headers(), "traceparent")).isNull();
        assertThat(eventsAbout(id)).doesNotContain(fernId.toString());
        // when
        clock.advance(Duration.ofMinutes(11));
        api.as(lead).post(messages, Map.of("text", "Are you well?"));
        // then
        await().untilAsserted(() -> assertThat(answersTo(fernId)).hasSize(2));
    }

    private List<ConsumerRecord<String, byte[]>> answersTo(UUID person) {
        return published.messages("groups.answers").stream()
                .filter(it -> new String(it.value(), UTF_8).contains(person.toString()))
                .toList();
    }

    @Test
    void a_grave_incident_keeps_the_group_from_meeting_until_its_debrief_came() {
        // given
        var meetings = world.group(group) + "/meetings";
        var at = Map.of("startsAt", Instant.now().plus(Duration.ofHours(1)).toString());
        var meeting = meetings + "/" + world.facilitator().post(meetings, at).text("meetingId");
        var id =
                UUID.fromString(report(fern, "IPV_DISCLOSURE", "s2", "Was hurt").text("concernId"));
        // when
        var refused = world.facilitator().post(meeting + "/start", null);
        // then
        assertThat(refused.problem()).isEqualTo("debrief-owed");
        assertThat(refused.text("incidents", "0")).isEqualTo(id.toString());
        // when
        given.event(debrief(UUID.randomUUID(), id));
        given.event(debrief(world.facilitatorId, UUID.randomUUID()));
        given.event(debrief(world.facilitatorId, id));
        // then
        await().untilAsserted(
                        () ->
                                assertThat(
                                                world.facilitator()
                                                        .post(meeting + "/start", null)
                                                        .status())
                                        .isEqualTo(200));
    }

    @Test
    void an_accused_facilitator_never_sees_it_whatever_else_they_are() {
        // given
        var ana =
                Tokens.of(world.facilitatorId)
                        .with(world.organization, Role.FACILITATOR, Role.SAFETY_LEAD);
        world.putOnCall(world.facilitatorId, world.onCallId);
        // when
        var concern = report(fern, "FACILITATOR_MISCONDUCT", "s1", "She followed me home");
        // then
        var id = UUID.fromString(concern.text("concernId"));
        assertThat(api.as(ana).get(incident(id)).status()).isEqualTo(404);
        assertThat(api.as(ana).get(board()).body()).doesNotContain(id.toString());
        assertThat(api.as(ana).get(board()).text("total")).isEqualTo("0");
        assertThat(api.as(lead).get(board()).body()).contains(id.toString());
        assertThat(api.as(lead).get(incident(id)).text("onCall", "0"))
                .isEqualTo(world.onCallId.toString());
        await().untilAsserted(
                        () ->
                                assertThat(published.of(IncidentReportedV1.class, id))
                                        .singleElement()
                                        .satisfies(
                                                it -> {
                                                    assertThat(it.leaderIds()).isEmpty();
                                                    assertThat(it.debriefOwed()).isFalse();
                                                }));
    }

    @Test
    void safety_leads_are_told_of_a_report_but_none_whom_it_may_be_about() {
        // given
        var other = UUID.randomUUID();
        world.member(leadId, Role.SAFETY_LEAD);
        world.member(world.facilitatorId, Role.FACILITATOR, Role.SAFETY_LEAD);
        world.member(other, Role.SAFETY_LEAD);
        var all = List.of(leadId, world.facilitatorId, other);
        awaitTold(all);
        // when
        var misconduct = report(fern, "FACILITATOR_MISCONDUCT", "s2", "She shouted at me");
        var named = reportAbout("CONFLICT", List.of(leadId), false);
        var elsewhere = reportAbout("FACILITATOR_MISCONDUCT", List.of(), true);
        // then
        assertThat(told(misconduct)).containsExactlyInAnyOrder(leadId, other);
        assertThat(told(named)).containsExactlyInAnyOrder(world.facilitatorId, other);
        assertThat(told(elsewhere)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(event(named).leaderIds()).as("nor is who led asked to talk").isEmpty();
        var id = UUID.fromString(named.text("concernId"));
        assertThat(api.as(lead).get(incident(id)).status()).isEqualTo(404);
        assertThat(api.as(lead).post(incident(id) + "/acknowledge", null).status()).isEqualTo(404);
        assertThat(api.as(lead).get(board()).body()).doesNotContain(id.toString());
        assertThat(api.as(lead).get(board() + "/export.csv").body()).doesNotContain(id.toString());
    }

    @Test
    void the_organizations_audit_says_nothing_of_one_that_may_be_about_its_reader() {
        var concern = reportAbout("CONFLICT", List.of(world.facilitatorId), false);
        var id = UUID.fromString(concern.text("concernId"));
        var called = api.as(Tokens.of(world.onCallId).with(world.organization, Role.SUPERVISOR));
        called.get(incident(id));
        called.post(incident(id) + "/acknowledge", null);
        called.put(incident(id) + "/steps/pause", Map.of("done", true));
        await().untilAsserted(
                        () ->
                                assertThat(audits(id))
                                        .contains("incident.read", ".acknowledged", ".step"));
        assertThat(audits(id)).doesNotContain(world.organization.toString());
    }

    @Test
    void where_nobody_on_call_is_left_others_who_work_here_are_called() {
        // given
        world.member(leadId, Role.SAFETY_LEAD);
        world.member(world.coordinatorId, Role.COORDINATOR);
        awaitTold(List.of(leadId));
        var coordinators = Set.of(Role.COORDINATOR);
        await().until(() -> !staff.holding(world.organization, coordinators).isEmpty());
        world.putOnCall(leadId);
        // when
        var concern = reportAbout("CONFLICT", List.of(leadId), true);
        // then
        var id = UUID.fromString(concern.text("concernId"));
        assertThat(told(concern)).isEmpty();
        assertThat(world.coordinator().get(incident(id)).text("onCall", "0"))
                .isEqualTo(world.coordinatorId.toString());
        assertThat(world.coordinator().post(incident(id) + "/acknowledge", null).text("state"))
                .isEqualTo("acknowledged");
    }

    @Test
    void who_may_report_sees_whom_it_can_be_about_and_nobody_else_does() {
        var people = world.group(group) + "/concern-people";
        assertThat(api.as(fern).get(people).status()).isEqualTo(200);
        assertThat(api.as(World.partner("Wren")).get(people).status()).isEqualTo(404);
        assertThat(api.as(fern).get(people + "?meetingId=" + UUID.randomUUID()).status())
                .isEqualTo(400);
    }

    @Test
    void who_is_called_where_nobody_else_is_left_can_be_named_too() {
        var tess = UUID.randomUUID();
        world.member(tess, Role.TRAINER);
        await().until(() -> !staff.holding(world.organization, Set.of(Role.TRAINER)).isEmpty());
        staff.rename(new PersonId(tess), "Tess");
        var people = api.as(fern).get(world.group(group) + "/concern-people").json();
        assertThat(people).hasSize(1);
        assertThat(people.path(0).path("personId").asString()).isEqualTo(tess.toString());
        assertThat(people.path(0).path("part").asString()).isEqualTo("may-read");
        reportAbout("CONFLICT", List.of(tess), false);
    }

    private Answer reportAbout(String type, List<UUID> about, boolean somebodyElse) {
        var body =
                Map.of(
                        "type", type,
                        "account", "Words",
                        "about", about,
                        "aboutSomebodyElse", somebodyElse);
        var answer = api.as(fern).post(world.group(group) + "/concerns", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    /** What the service knows of roles it learns by events: asks until it has. */
    private void awaitTold(List<UUID> safetyLeads) {
        await().untilAsserted(
                        () ->
                                assertThat(told(report(fern, "CONFLICT", "s3", "Words")))
                                        .containsExactlyInAnyOrderElementsOf(safetyLeads));
    }

    private Set<UUID> told(Answer concern) {
        return Objects.requireNonNull(event(concern).tellIds());
    }

    private IncidentReportedV1 event(Answer concern) {
        var id = UUID.fromString(concern.text("concernId"));
        return await().until(() -> published.of(IncidentReportedV1.class, id), it -> !it.isEmpty())
                .getFirst();
    }

    @Test
    void a_safety_lead_takes_the_facts_along_and_that_is_noted() {
        var words = "Words " + UUID.randomUUID();
        var id = report(fern, "CONFLICT", "s3", words).text("concernId");
        var csv = api.as(lead).get(board() + "/export.csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).contains(id, "CONFLICT").doesNotContain(words, fernId.toString());
        var json = api.as(lead).get(board() + "/export");
        assertThat(json.text("0", "incidentId")).isEqualTo(id);
        assertThat(json.body()).doesNotContain(words, fernId.toString());
        assertThat(audits(UUID.fromString(world.organization.toString())))
                .contains("incidents.exported");
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_kept() {
        assertThat(report(fern, "NO_SUCH_THING", "s1", "Words").text("errors", "0", "field"))
                .isEqualTo("type");
        assertThat(report(fern, "CONFLICT", "s1", "Words").text("errors", "0", "field"))
                .isEqualTo("severity");
        assertThat(report(fern, "CONFLICT", "s3", "x".repeat(5000)).text("errors", "0", "field"))
                .isEqualTo("account");
        assertThat(report(fern, "CONFLICT", "s3", "x".repeat(1_100_000)).status()).isEqualTo(413);
        var body = Map.of("type", "CONFLICT", "account", "W", "about", List.of(UUID.randomUUID()));
        assertThat(api.as(fern).post(world.group(group) + "/concerns", body).status())
                .isEqualTo(400);
        assertThat(api.as(lead).get(board()).text("total")).isEqualTo("0");
    }

    private Answer report(Tokens by, String type, @Nullable String severity, String account) {
        var body = new HashMap<String, Object>(Map.of("type", type, "account", account));
        if (severity != null) {
            body.put("severity", severity);
        }
        return api.as(by).post(world.group(group) + "/concerns", body);
    }

    private DebriefCompletedV1 debrief(UUID by, UUID incident) {
        return new DebriefCompletedV1(
                UUID.randomUUID(),
                1,
                world.organization.value(),
                by,
                group,
                null,
                incident,
                Instant.now());
    }

    private String board() {
        return "/api/groups/organizations/" + world.organization + "/incidents";
    }

    private String incident(UUID id) {
        return board() + "/" + id;
    }

    private String eventsAbout(UUID id) {
        return published.messages("groups.incidents").stream()
                .filter(it -> id.toString().equals(it.key()))
                .map(it -> new String(it.value(), UTF_8) + it.headers())
                .collect(Collectors.joining());
    }

    private String audits(UUID id) {
        return await().until(
                        () ->
                                published.messages("audit.entries").stream()
                                        .map(it -> new String(it.value(), UTF_8))
                                        .filter(it -> it.contains(id.toString()))
                                        .collect(Collectors.joining()),
                        it -> !it.isEmpty());
    }
}
