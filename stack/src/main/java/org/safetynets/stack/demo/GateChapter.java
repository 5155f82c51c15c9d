package org.safetynets.stack.demo;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The certification goes, and with it the group; it comes back, and so does the group. */
final class GateChapter {
    private static final Pattern CODE = Pattern.compile("Your code is ([A-Z0-9-]+)\\.");
    private final Scene scene;
    private final GroupDesk groups;
    private final TrainingDesk training;
    private final Finder finder;

    GateChapter(Scene scene) {
        this.scene = scene;
        this.groups = new GroupDesk(scene.harbor());
        this.training = new TrainingDesk(scene.harbor());
        this.finder = new Finder(scene.network().api());
    }

    String foreignSeesNothing() {
        String group = groups.path("/" + scene.id("group"));
        String certification =
                scene.harbor().path("training") + "/certifications/" + scene.id("certification");
        scene.meadow().person("coordinator").get(group).expect(404);
        scene.meadow().person("coordinator").post(group + "/pause").expect(404);
        scene.meadow().person("trainer").get(certification).expect(404);
        scene.meadow()
                .person("coordinator")
                .get(scene.harbor().path("identity") + "/members")
                .expect(404);
        return "404";
    }

    String approvesEmail() {
        Person partner = scene.partner();
        var address = Map.of("address", email());
        partner.post("/api/notifications/contact-card/email", address).expect(202);
        String code = Patience.found("the code by e-mail", this::code);
        Reply card =
                partner.post(
                                "/api/notifications/contact-card/email/confirmation",
                                Map.of("code", code))
                        .expect(200);
        if (!card.json().path("useEmail").asBoolean()) {
            throw new StepFailed("E-mail is not approved: " + card.response().body());
        }
        return "confirmed by a code";
    }

    String pauses() {
        scene.keep("mails", String.valueOf(mails()));
        scene.keep("messages", String.valueOf(messages()));
        training.rule(scene.id("certification"), "revoke", "Part of the demo").expect(200);
        long millis = Patience.until("the group to pause", () -> statusIs("paused"));
        return "%d ms after the revocation".formatted(millis);
    }

    String membersTold() {
        long inbox =
                Patience.until(
                        "the notice in the inbox",
                        () -> messages() > Integer.parseInt(scene.id("messages")));
        long mail =
                Patience.until(
                        "the notice by e-mail",
                        () -> mails() > Integer.parseInt(scene.id("mails")));
        String text = scene.network().mailbox().messages(email()).getLast().raw();
        if (!text.contains(scene.network().api().url("/inbox"))) {
            throw new StepFailed("The e-mail does not lead to the inbox: " + text);
        }
        for (String revealing : new String[] {"betray", "certif", "Safety Nets", "support group"}) {
            if (text.contains(revealing)) {
                throw new StepFailed("The e-mail says " + revealing);
            }
        }
        return "inbox after %d ms, e-mail after %d ms".formatted(inbox, inbox + mail);
    }

    String notFound() {
        String group = scene.id("group");
        Patience.until("the finder to forget it", () -> !finder.shows(group));
        scene.network().api().get("/api/groups/listed/" + group).expect(404);
        return "404";
    }

    String resumes() {
        training.rule(scene.id("certification"), "reinstate", "Part of the demo").expect(200);
        long millis = Patience.until("the group to resume", () -> statusIs("open"));
        String group = scene.id("group");
        Patience.until("the finder to show it again", () -> finder.shows(group));
        return "%d ms after the reinstatement".formatted(millis);
    }

    private boolean statusIs(String status) {
        return groups.status(scene.id("group")).equals(status);
    }

    private int messages() {
        Reply inbox = scene.partner().get("/api/notifications/inbox").expect(200);
        return inbox.json().path("total").asInt();
    }

    private int mails() {
        return scene.network().mailbox().messages(email()).size();
    }

    private Optional<String> code() {
        return scene.network().mailbox().messages(email()).reversed().stream()
                .map(message -> CODE.matcher(message.text()))
                .filter(Matcher::find)
                .map(it -> it.group(1))
                .findFirst();
    }

    private String email() {
        return "%s@example.org".formatted(scene.partner().name());
    }
}
