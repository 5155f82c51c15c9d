package org.safetynets.stack.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a coordinator does, through the API. */
public final class GroupDesk {
    private final Organization organization;
    private final Person coordinator;

    public GroupDesk(Organization organization) {
        this.organization = organization;
        this.coordinator = organization.person("coordinator");
    }

    public String path(String rest) {
        return organization.path("groups") + "/groups" + rest;
    }

    public String draft(GroupPlan plan) {
        var schedule =
                Map.of(
                        "weekday", plan.weekday(),
                        "startTime", LocalTime.of(19, 0).toString(),
                        "durationMinutes", 90,
                        "everyWeeks", 1,
                        "timeZone", plan.timeZone());
        var charter =
                Map.of(
                        "forWhom", "People betrayed by the person who was to be their safest place",
                        "outcomes", "Less alone, steadier days, words for what happened",
                        "guidelines", "What is said here stays here. No advice unless asked for.");
        var body =
                Map.of(
                        "name",
                        plan.name(),
                        "purpose",
                        plan.purpose(),
                        "facilitators",
                        List.of(plan.facilitator().id()),
                        "capacity",
                        plan.capacity(),
                        "format",
                        "online",
                        "visibility",
                        "public",
                        "language",
                        "en",
                        "schedule",
                        schedule,
                        "charter",
                        charter);
        return coordinator.post(path(""), body).expect(201).text("groupId");
    }

    /** The safety lead, then the supervisor, are called when something happens, unless set. */
    void putOnCall() {
        String rota = organization.path("groups") + "/on-call";
        if (coordinator.get(rota).expect(200).json().path("duties").isEmpty()) {
            var duties =
                    List.of(
                            Map.of("personId", organization.person("safety").id()),
                            Map.of("personId", organization.person("supervisor").id()));
            var body = Map.of("timeZone", "UTC", "duties", duties);
            coordinator.put(rota, body).expect(200);
        }
    }

    public Reply open(String groupId) {
        return coordinator.post(path("/" + groupId + "/open"));
    }

    /** Opens as soon as the news of the facilitator's certification has come. */
    public long openWhenCertified(String groupId) {
        return Patience.until("the group to open", () -> open(groupId).status() == 200);
    }

    public JsonNode group(String groupId) {
        return coordinator.get(path("/" + groupId)).expect(200).json();
    }

    public String status(String groupId) {
        return group(groupId).path("status").asString();
    }

    Optional<JsonNode> named(String name) {
        return Pages.all(coordinator, path(""))
                .filter(it -> it.path("name").asString().equals(name))
                .findFirst();
    }
}
