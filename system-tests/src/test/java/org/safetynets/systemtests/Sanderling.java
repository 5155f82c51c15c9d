package org.safetynets.systemtests;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.GroupDesk;
import org.safetynets.stack.demo.Organization;
import org.safetynets.stack.demo.Person;
import org.safetynets.stack.demo.Registration;
import org.safetynets.stack.demo.TrainingDesk;

/**
 * Somebody who has left a trace in every corner of harbor: a seat, a place on a waitlist, a
 * certification, messages, an address, a referral; and what staff wrote about them.
 */
final class Sanderling {

    private static final Pattern CODE = Pattern.compile("Your code is ([A-Z0-9-]+)\\.");

    final String run = UUID.randomUUID().toString().substring(0, 8);
    final String pseudonym = "sanderling-" + run;
    final String password = "Quiet-tide-" + run;
    final String address = pseudonym + "@example.org";
    final String words = "wrote-" + run;
    final Person person;
    final String verification;
    private final Suite suite;
    private final Organization harbor;
    private final Person coordinator;

    Sanderling(Suite suite) {
        this.suite = suite;
        this.harbor = new DemoData(suite.network()).harbor();
        this.coordinator = harbor.person("coordinator");
        new Registration(suite.network().api()).register(pseudonym, password);
        this.person = suite.network().person(pseudonym, password);
        person.put("/api/identity/me", Map.of()).expectOk();
        approveEmail();
        sitAndWait();
        this.verification = certified();
        referred();
    }

    /** All that only this person, or staff about them, could have written. */
    List<String> values() {
        return List.of(pseudonym, address, words);
    }

    private void approveEmail() {
        var card = "/api/notifications/contact-card/email";
        person.post(card, Map.of("address", address)).expect(202);
        await().atMost(Duration.ofSeconds(30)).until(() -> !code().isEmpty());
        person.post(card + "/confirmation", Map.of("code", code())).expect(200);
    }

    private String code() {
        return suite.network().mailbox().messages(address).stream()
                .map(it -> CODE.matcher(it.raw()))
                .filter(it -> it.find())
                .map(it -> it.group(1))
                .findFirst()
                .orElse("");
    }

    private void sitAndWait() {
        accept(Circle.open(suite).groupId(), person);
        var full = groupOfTwo();
        accept(full, harbor.person("supervisor"));
        accept(full, harbor.person("trainer"));
        accept(full, person);
        person.post("/api/groups/mine/calendar").expect(201);
    }

    private void accept(String group, Person who) {
        var requests = new GroupDesk(harbor).path("/" + group + "/join-requests");
        var answers =
                Map.of(
                        "Q1", "yes", "Q3", "yes", "Q6", "no", "Q7", "no", "Q8", "no", "Q9", "no",
                        "Q15", "yes");
        var asked = who.post(requests, Map.of("answers", answers)).expect(201);
        var decision = requests + "/" + asked.text("joinRequestId") + "/decision";
        coordinator.post(decision, Map.of("accept", true, "reason", words)).expect(200);
    }

    /** Like another group, for two people. */
    private String groupOfTwo() {
        var desk = new GroupDesk(harbor);
        var like = desk.group(Circle.open(suite).groupId());
        var body = new HashMap<String, Object>();
        for (var field :
                List.of(
                        "purpose",
                        "facilitators",
                        "format",
                        "visibility",
                        "language",
                        "schedule",
                        "charter")) {
            body.put(field, like.path(field));
        }
        body.put("name", "Circle of two " + run);
        body.put("capacity", 2);
        var group = coordinator.post(desk.path(""), body).expect(201).text("groupId");
        desk.openWhenCertified(group);
        return group;
    }

    private String certified() {
        var member = harbor.path("identity") + "/members/" + person.id();
        suite.network()
                .admin()
                .put(member, Map.of("roles", List.of("facilitator"), "reason", words))
                .expectOk();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> person.holds(harbor.id(), "facilitator"));
        var training = new TrainingDesk(harbor);
        var enrolment = training.enrol(training.planCohort(standard(), "Cohort " + run), person);
        note(enrolment);
        training.completeStandard(enrolment);
        var issued = training.issue(enrolment).expect(201);
        var id = issued.text("certificationId");
        training.rule(id, "suspend", words).expect(200);
        training.rule(id, "reinstate", words).expect(200);
        return issued.text("code");
    }

    private String standard() {
        return suite.network()
                .admin()
                .get("/api/training/standards?size=100")
                .expect(200)
                .items()
                .filter(it -> it.path("code").asString("").equals("BTPF"))
                .findFirst()
                .orElseThrow()
                .path("standardId")
                .asString();
    }

    private void note(String enrolment) {
        var trainer = harbor.person("trainer");
        var path = harbor.path("training") + "/enrolments/" + enrolment;
        var unmet = trainer.get(path).expect(200).json().path("unmet").path(0);
        var body = new HashMap<String, Object>();
        body.put("requirement", unmet.path("code").asString());
        body.put("note", words);
        if (unmet.path("minimumScore").isNumber()) {
            body.put("score", unmet.path("minimumScore").decimalValue());
        }
        trainer.post(path + "/evidence", body).expect(200);
    }

    private void referred() {
        var flags =
                Map.of("violence", "no", "suicide", "no", "psychosis", "no", "noPrivateWay", "no");
        var made =
                harbor.person("counselor")
                        .post(harbor.path("referrals") + "/referrals", Map.of("urgentFlags", flags))
                        .expect(201);
        var claim = Map.of("code", made.text("code"), "dial", "D2");
        person.post("/api/referrals/claims", claim).expect(201);
        await().atMost(Duration.ofSeconds(30)).until(() -> messages() > 0);
    }

    private int messages() {
        return person.get("/api/notifications/inbox").expect(200).json().path("total").asInt();
    }
}
