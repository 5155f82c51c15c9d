package org.safetynets.stack.demo;

import java.util.List;

/** The certification goes, and with it the group; it comes back, and so does the group. */
final class GateChapter {
    private static final List<String> REVEALING =
            List.of("betray", "certif", "Safety Nets", "support group");
    private final Scene scene;
    private final GroupDesk groups;
    private final TrainingDesk training;
    private final Finder finder;
    private int messagesBefore;
    private int mailsBefore;

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
        Person foreign = scene.meadow().person("coordinator");
        foreign.get(group).expect(404);
        foreign.post(group + "/pause").expect(404);
        foreign.get(scene.harbor().path("identity") + "/members").expect(404);
        scene.meadow().person("trainer").get(certification).expect(404);
        return "404";
    }

    String approvesEmail() {
        partner().approveEmail();
        return "confirmed by a code";
    }

    String pauses() {
        messagesBefore = partner().messages();
        mailsBefore = partner().mails().size();
        training.rule(scene.id("certification"), "revoke", "Part of the demo").expect(200);
        long millis = Patience.until("the group to pause", () -> statusIs("paused"));
        return "%d ms after the revocation".formatted(millis);
    }

    String membersTold() {
        Reaching partner = partner();
        long inbox =
                Patience.until(
                        "the notice in the inbox", () -> partner.messages() > messagesBefore);
        long mail =
                Patience.until("the notice by e-mail", () -> partner.mails().size() > mailsBefore);
        requireDiscreet(partner.mails().getLast().raw());
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

    private void requireDiscreet(String mail) {
        if (!mail.contains(scene.network().api().url("/inbox"))) {
            throw new StepFailed("The e-mail does not lead to the inbox: " + mail);
        }
        for (String word : REVEALING) {
            if (mail.contains(word)) {
                throw new StepFailed("The e-mail says " + word);
            }
        }
    }

    private boolean statusIs(String status) {
        return groups.status(scene.id("group")).equals(status);
    }

    private Reaching partner() {
        return new Reaching(scene.partner(), scene.network().mailbox());
    }
}
