package org.safetynets.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Change;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** One organization of its own with a coordinator and a facilitator, for tests over HTTP. */
public final class World {

    public static final String PURPOSE = "BT_CORE";
    public static final Map<String, String> CALM =
            Map.of(
                    "Q1", "yes", "Q3", "yes", "Q6", "no", "Q7", "no", "Q8", "no", "Q9", "no", "Q15",
                    "yes");

    public final OrganizationId organization = new OrganizationId(UUID.randomUUID());
    public final UUID coordinatorId = UUID.randomUUID();
    public final UUID facilitatorId = UUID.randomUUID();
    public final UUID onCallId = UUID.randomUUID();
    public final Tokens coordinator = Tokens.of(coordinatorId).with(organization, Role.COORDINATOR);
    public final Tokens facilitator =
            Tokens.of(facilitatorId).named("Ana").with(organization, Role.FACILITATOR);
    private final Api api;
    private final Given given;

    public World(Api api, Given given) {
        this(api, given, true);
    }

    /** The same, with or without somebody who is called when something happens. */
    public World(Api api, Given given, boolean onCall) {
        this.api = api;
        this.given = given;
        var admin = api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
        var body = Map.of("name", "Partner Healing", "needs", "meaning", "outcomes", "self-trust");
        assertThat(admin.put("/api/groups/purposes/" + PURPOSE, body).status()).isBetween(200, 201);
        if (onCall) {
            putOnCall(onCallId, UUID.randomUUID());
        }
    }

    /** Those people are called when something happens, in that order. */
    public final void putOnCall(UUID... people) {
        var rota = "/api/groups/organizations/" + organization + "/on-call";
        var duties = Stream.of(people).map(it -> Map.of("personId", it)).toList();
        var body = Map.of("timeZone", "Europe/Dublin", "duties", duties);
        var version = coordinator().get(rota).header("ETag");
        var answer = coordinator().with("If-Match", version).put(rota, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    /** Says that somebody holds roles here; it is known in a moment. */
    public void member(UUID person, Role... roles) {
        given.event(
                new MembershipChangedV1(
                        UUID.randomUUID(),
                        1,
                        organization.value(),
                        person,
                        MembershipChangedV1.Change.GRANTED,
                        Stream.of(roles).map(Role::wire).collect(Collectors.toSet())));
    }

    /** The playbooks as they are shipped. */
    public void loadPlaybooks(JsonMapper json) {
        var admin = api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
        for (var playbook : json.readTree(new File("../deploy/content/playbooks.json"))) {
            var path = "/api/groups/playbooks/" + playbook.path("type").asString();
            var answer = admin.put(path, playbook.toString());
            assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        }
    }

    public String groups() {
        return "/api/groups/organizations/" + organization + "/groups";
    }

    public String group(UUID id) {
        return groups() + "/" + id;
    }

    public Api coordinator() {
        return api.as(coordinator);
    }

    public Api facilitator() {
        return api.as(facilitator);
    }

    /** A group as a coordinator would describe it. */
    public Map<String, Object> groupBody(int capacity, UUID... facilitators) {
        var body = new HashMap<String, Object>();
        body.put("name", "Steady Steps");
        body.put("purpose", PURPOSE);
        body.put("facilitators", List.of(facilitators));
        body.put("capacity", capacity);
        body.put("format", "online");
        body.put("visibility", "public");
        body.put("language", "en");
        body.put("schedule", schedule());
        var charter = Map.of("forWhom", "Partners", "outcomes", "Self-trust");
        var full = new HashMap<String, Object>(charter);
        full.put("guidelines", List.of("Passing is fine"));
        body.put("charter", full);
        return body;
    }

    public static Map<String, Object> schedule() {
        return Map.of(
                "weekday", "monday",
                "startTime", "19:00",
                "durationMinutes", 90,
                "everyWeeks", 1,
                "timeZone", "Europe/Dublin");
    }

    public UUID draft(int capacity, UUID... facilitators) {
        var answer = coordinator().post(groups(), groupBody(capacity, facilitators));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return UUID.fromString(answer.text("groupId"));
    }

    public UUID openGroup(int capacity) {
        var id = draft(capacity, facilitatorId);
        certified();
        var answer = open(id);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return id;
    }

    public Answer open(UUID id) {
        return coordinator().post(group(id) + "/open", null);
    }

    public String status(UUID id) {
        return coordinator().get(group(id)).text("status");
    }

    public String pauseReason(UUID id) {
        return coordinator().get(group(id)).text("pauseReason");
    }

    public void awaitStatus(UUID id, String status) {
        await().untilAsserted(() -> assertThat(status(id)).isEqualTo(status));
    }

    /** Certifies the facilitator for two years and waits until the gate knows. */
    public CertificationChangedV1 certified() {
        var certification = certification(facilitatorId, UUID.randomUUID(), 1, Status.ACTIVE);
        given.event(certification);
        var probe = draft(2, facilitatorId);
        await().untilAsserted(() -> assertThat(open(probe).status()).isEqualTo(200));
        coordinator().post(group(probe) + "/close", null);
        return certification;
    }

    public CertificationChangedV1 certification(UUID person, UUID id, long version, Status status) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return certification(person, id, version, status, today.minusDays(7), today.plusYears(2));
    }

    public CertificationChangedV1 certification(
            UUID person, UUID id, long version, Status status, LocalDate from, LocalDate through) {
        var change =
                switch (status) {
                    case ACTIVE -> version == 1 ? Change.ISSUED : Change.REINSTATED;
                    case SUSPENDED -> Change.SUSPENDED;
                    case EXPIRED -> Change.EXPIRED;
                    case REVOKED -> Change.REVOKED;
                };
        return new CertificationChangedV1(
                id,
                version,
                organization.value(),
                person,
                change,
                status,
                "BTPF",
                "1.0.0",
                "facilitator",
                Set.of(PURPOSE),
                from,
                through);
    }

    /** Certifies the facilitator for another purpose; the gate knows in a moment. */
    public void certifiedFor(String purpose) {
        var it = certification(facilitatorId, UUID.randomUUID(), 1, Status.ACTIVE);
        given.event(
                new CertificationChangedV1(
                        it.certificationId(),
                        1,
                        it.organizationId(),
                        it.personId(),
                        it.change(),
                        it.status(),
                        it.standardCode(),
                        it.standardVersion(),
                        it.level(),
                        Set.of(purpose),
                        it.from(),
                        it.through()));
    }

    /** One whose last day is over, in a grace that ends some days from now. */
    public CertificationChangedV1 inGrace(UUID id, int days) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var it =
                certification(
                        facilitatorId,
                        id,
                        2,
                        Status.ACTIVE,
                        today.minusYears(2),
                        today.minusDays(2));
        return new CertificationChangedV1(
                id,
                it.version(),
                it.organizationId(),
                it.personId(),
                Change.REINSTATED,
                it.status(),
                it.standardCode(),
                it.standardVersion(),
                it.level(),
                it.purposes(),
                it.from(),
                it.through(),
                today.plusDays(days),
                null,
                null);
    }

    /** The same certification a version later, in that status. */
    public void turn(CertificationChangedV1 it, long version, Status status) {
        given.event(certification(it.personId(), it.certificationId(), version, status));
    }

    public Answer ask(Tokens partner, UUID group, Map<String, String> answers) {
        return api.as(partner).post(group(group) + "/join-requests", Map.of("answers", answers));
    }

    /** A partner who asked with calm answers; gives the id of the request. */
    public String asked(Tokens partner, UUID group) {
        var answer = ask(partner, group, CALM);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("joinRequestId");
    }

    public Answer decide(UUID group, String request, Map<String, Object> decision) {
        return coordinator()
                .post(group(group) + "/join-requests/" + request + "/decision", decision);
    }

    public Answer decideAsFacilitator(UUID group, String request, boolean accept) {
        return facilitator()
                .post(
                        group(group) + "/join-requests/" + request + "/decision",
                        Map.of("accept", accept));
    }

    public Answer accept(UUID group, String request) {
        return decide(group, request, Map.of("accept", true));
    }

    /** The partner takes the seat that is held for them. */
    public Answer takeOffer(Tokens partner, UUID group) {
        return api.as(partner).post("/api/groups/mine/seats/" + group + "/accept", null);
    }

    /** The pseudonyms on the roster with that seat, in order. */
    public List<String> roster(UUID group, String seat) {
        var names = new ArrayList<String>();
        for (var entry : coordinator().get(group(group) + "/roster").json()) {
            if (entry.path("seat").asString().equals(seat)) {
                names.add(entry.path("pseudonym").asString());
            }
        }
        return names;
    }

    public boolean found(UUID group) {
        var body = Map.of("organizationId", organization.toString(), "size", 100);
        var answer = api.post("/api/groups/search", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return ids(answer).contains(group.toString());
    }

    public static Set<String> ids(Answer page) {
        return Stream.of(page.json().path("items"))
                .flatMap(it -> it.valueStream())
                .map(it -> it.path("groupId").asString())
                .collect(Collectors.toSet());
    }

    public static Tokens partner(String name) {
        return Tokens.of(UUID.randomUUID()).named(name);
    }
}
