package org.safetynets.training;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.IncidentReportedV1;
import org.safetynets.contracts.MeetingChangedV1;
import org.safetynets.contracts.MeetingPlan;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;

/** Plays what group-service and identity-service tell of groups, meetings, incidents and roles. */
public final class SupportStory {

    public final Story story;
    public final PersonId ana = Fixtures.somebody();
    public final PersonId bea = Fixtures.somebody();
    public final PersonId supervisor = Fixtures.somebody();
    public final UUID group = UUID.randomUUID();
    private final Given given;

    public SupportStory(Api api, Given given) {
        this.story = new Story(api);
        this.given = given;
    }

    public OrganizationId organization() {
        return story.organization;
    }

    public Api asCoordinator() {
        return story.as(Fixtures.somebody(), Role.COORDINATOR);
    }

    public Api asSupervisor() {
        return story.as(supervisor, Role.SUPERVISOR);
    }

    public Api asAna() {
        return story.as(ana, Role.FACILITATOR);
    }

    public Api asBea() {
        return story.as(bea, Role.FACILITATOR);
    }

    public String path(String rest) {
        return story.path("/supervision" + rest);
    }

    /** A group of Ana and Bea's that meets on Tuesday evenings in Dublin. */
    public void group() {
        given.event(groupChanged(1, "BT_CORE"));
    }

    public GroupChangedV1 groupChanged(long version, String purpose) {
        return new GroupChangedV1(
                group,
                version,
                organization().value(),
                GroupChangedV1.Change.OPENED,
                GroupChangedV1.Status.OPEN,
                null,
                "Tuesday circle",
                purpose,
                new LinkedHashSet<>(List.of(ana.value(), bea.value())),
                10,
                6,
                0,
                GroupChangedV1.Visibility.PUBLIC,
                GroupChangedV1.Format.ONLINE,
                "en",
                new MeetingPlan(DayOfWeek.TUESDAY, LocalTime.of(19, 0), 90, 1, "Europe/Dublin"),
                null,
                null);
    }

    /** A meeting that Ana started, which ended at that moment. */
    public UUID held(Instant ended) {
        var id = UUID.randomUUID();
        given.event(
                new MeetingChangedV1(
                        id,
                        3,
                        organization().value(),
                        group,
                        MeetingChangedV1.Change.HELD,
                        MeetingChangedV1.Status.HELD,
                        ended.minus(Duration.ofMinutes(90)),
                        ended,
                        ana.value(),
                        5));
        return id;
    }

    public UUID severeIncident(@Nullable UUID meeting, Instant reported) {
        var id = UUID.randomUUID();
        given.event(
                new IncidentReportedV1(
                        id,
                        1,
                        organization().value(),
                        group,
                        meeting,
                        IncidentReportedV1.Change.REPORTED,
                        IncidentReportedV1.State.REPORTED,
                        "SUICIDAL_IDEATION",
                        IncidentReportedV1.Severity.S1,
                        reported,
                        reported.plus(Duration.ofMinutes(15)),
                        List.of(),
                        Set.of(ana.value(), bea.value()),
                        true,
                        null,
                        null));
        return id;
    }

    public void role(PersonId person, Role... roles) {
        given.event(
                new MembershipChangedV1(
                        UUID.randomUUID(),
                        1,
                        organization().value(),
                        person.value(),
                        MembershipChangedV1.Change.GRANTED,
                        Arrays.stream(roles).map(Role::wire).collect(toUnmodifiableSet())));
    }

    /** The staff of the organization, with Ana supervised. */
    public void supervised() {
        role(supervisor, Role.SUPERVISOR);
        role(ana, Role.FACILITATOR);
        role(bea, Role.FACILITATOR);
        await().atMost(Duration.ofSeconds(60)).until(() -> assign(ana, supervisor).status() == 204);
    }

    public Answer assign(PersonId facilitator, PersonId to) {
        return asCoordinator()
                .put(
                        path("/facilitators/" + facilitator + "/supervisor"),
                        Map.of("supervisorId", to.value()));
    }

    /** Their debrief, once it is asked of them. */
    public Answer debriefOf(Api person) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !person.get("/api/training/my/debriefs").text("total").equals("0"));
        var id = person.get("/api/training/my/debriefs").text("items", "0", "debriefId");
        return person.get("/api/training/my/debriefs/" + id);
    }

    public static Map<String, Object> answers(int activationAfter) {
        return Map.of(
                "attendance",
                5,
                "wentWell",
                "The quiet ones spoke",
                "riskSeen",
                false,
                "activationBefore",
                2,
                "activationAfter",
                activationAfter,
                "carryingHome",
                1,
                "needsCall",
                false);
    }
}
