package org.safetynets.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A group opens, is found, joined and held. */
final class GroupChapter {
    private final Scene scene;
    private final GroupDesk groups;
    private final Finder finder;

    GroupChapter(Scene scene) {
        this.scene = scene;
        this.groups = new GroupDesk(scene.harbor());
        this.finder = new Finder(scene.network().api());
    }

    String partnerSignsUp() {
        return scene.signUpPartner().name();
    }

    String refusedWithoutCertificate() {
        String name = "Wednesday evening " + scene.run();
        var plan =
                new GroupPlan(name, "BT_CORE", scene.candidate(), "wednesday", "America/New_York");
        String group = groups.draft(plan);
        scene.keep("group", group);
        groups.open(group).expectProblem(409, "not-currently-certified");
        return "409 not-currently-certified";
    }

    String opens() {
        long millis = groups.openWhenCertified(scene.id("group"));
        scene.show("group", scene.network().api().url("/groups/listed/" + scene.id("group")));
        return "after %d ms".formatted(millis);
    }

    String found() {
        String group = scene.id("group");
        return "after %d ms".formatted(Patience.until("the finder", () -> finder.shows(group)));
    }

    String seated() {
        String requests = groups.path("/" + scene.id("group") + "/join-requests");
        Reply request = scene.partner().post(requests, Map.of("answers", answers())).expect(201);
        String decision = requests + "/" + request.text("joinRequestId") + "/decision";
        Reply decided =
                scene.harbor()
                        .person("coordinator")
                        .post(decision, Map.of("accept", true))
                        .expect(200);
        if (!decided.text("seat").equals("seated")) {
            throw new StepFailed("Not seated: " + decided.response().body());
        }
        calendar();
        return "seated by the " + request.text("route") + " route";
    }

    String meetingHeld() {
        String meetings = groups.path("/" + scene.id("group") + "/meetings");
        Person facilitator = scene.candidate();
        var soon = Map.of("startsAt", Instant.now().plus(Duration.ofMinutes(5)).toString());
        String meeting =
                meetings + "/" + facilitator.post(meetings, soon).expect(201).text("meetingId");
        facilitator.post(meeting + "/start").expect(200);
        var attended = Map.of("personId", scene.partner().id(), "status", "attended");
        facilitator.put(meeting + "/attendance", Map.of("entries", List.of(attended))).expect(200);
        return facilitator.post(meeting + "/complete").expect(200).text("status");
    }

    private void calendar() {
        Reply feed = scene.partner().post("/api/groups/mine/calendar").expect(201);
        scene.show("calendar feed", feed.text("url"));
    }

    private static Map<String, String> answers() {
        return Map.of(
                "Q1", "yes", "Q3", "yes", "Q6", "no", "Q7", "no", "Q8", "no", "Q9", "no", "Q15",
                "yes");
    }
}
