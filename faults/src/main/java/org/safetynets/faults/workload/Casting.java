package org.safetynets.faults.workload;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.safetynets.faults.history.Answer;
import org.safetynets.faults.history.Attempt;
import org.safetynets.faults.history.History;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.GroupDesk;
import org.safetynets.stack.demo.GroupPlan;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.demo.Organization;
import org.safetynets.stack.demo.Person;
import org.safetynets.stack.demo.Registration;
import org.safetynets.stack.demo.TrainingDesk;
import org.safetynets.stack.process.Deadline;

/** Makes everybody whom the workload needs, in organizations that stand already. */
final class Casting {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Few seats, so that they are fought for. */
    private static final int CAPACITY = 3;

    private static final Pattern CODE = Pattern.compile("Your code is ([A-Z0-9-]+)\\.");
    private final Network network;
    private final History history;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private int people;

    Casting(Network network, History history) {
        this.network = network;
        this.history = history;
    }

    Cast cast(int organizations, int seekers) {
        var circles = new ArrayList<Circle>();
        var data = new DemoData(network);
        for (var organization : List.of(data.harbor(), data.meadow()).subList(0, organizations)) {
            circles.addAll(circles(organization));
        }
        var pool = new LinkedBlockingQueue<Seeker>();
        for (var i = 0; i < seekers; i++) {
            var actor = signUp("heron");
            if (i % 2 == 0) {
                approveEmail(actor);
            }
            pool.add(new Seeker(actor));
        }
        return new Cast(circles, pool);
    }

    /** Two groups of one facilitator, so that one revocation pauses both. */
    private List<Circle> circles(Organization organization) {
        var facilitator = signUp("otter");
        appoint(facilitator, organization);
        var certification = certify(facilitator, organization);
        var staff =
                new Circle.Staff(
                        demo(organization.person("coordinator")),
                        demo(organization.person("trainer")),
                        demo(organization.person("counselor")),
                        demo(network.admin()));
        var lock = new ReentrantLock();
        var circles = new ArrayList<Circle>();
        for (var weekday : List.of("monday", "friday")) {
            var group = open(organization, facilitator, weekday);
            opened(organization, group, certification, facilitator);
            circles.add(
                    new Circle(
                            organization,
                            group,
                            certification,
                            facilitator,
                            staff,
                            lock,
                            new AtomicInteger()));
        }
        return circles;
    }

    private void opened(
            Organization organization, String group, String certification, Actor facilitator) {
        note(
                "group.open",
                Map.of(
                        "group", group,
                        "organization", organization.id(),
                        "certification", certification,
                        "person", facilitator.id(),
                        "capacity", String.valueOf(CAPACITY)));
    }

    private void appoint(Actor facilitator, Organization organization) {
        var member = organization.path("identity") + "/members/" + facilitator.id();
        var body = Map.of("roles", List.of("facilitator"), "reason", "For a drill");
        network.admin().put(member, body).expectOk();
        Deadline.in(PATIENCE)
                .await(
                        "the role of " + facilitator.name(),
                        () -> facilitator.person().holds(organization.id(), "facilitator"));
    }

    private String certify(Actor facilitator, Organization organization) {
        var training = new TrainingDesk(organization);
        var cohort = training.planCohort(standard(), "Drill " + run);
        var enrolment = training.enrol(cohort, facilitator.person());
        training.completeStandard(enrolment);
        return training.issue(enrolment).expect(201).text("certificationId");
    }

    private String standard() {
        return network.admin()
                .get("/api/training/standards?size=100")
                .expect(200)
                .items()
                .filter(it -> it.path("code").asString("").equals("BTPF"))
                .findFirst()
                .orElseThrow()
                .path("standardId")
                .asString();
    }

    private String open(Organization organization, Actor facilitator, String weekday) {
        var desk = new GroupDesk(organization);
        var plan =
                new GroupPlan(
                        "Drill " + weekday + " " + run,
                        "BT_CORE",
                        facilitator.person(),
                        weekday,
                        "Europe/Dublin",
                        CAPACITY);
        var group = desk.draft(plan);
        desk.openWhenCertified(group);
        return group;
    }

    private Actor signUp(String bird) {
        people++;
        var name = "%s-%s-%d".formatted(bird, run, people);
        var password = "Quiet tide " + run;
        new Registration(network.api()).register(name, password);
        var person = network.person(name, password);
        person.put("/api/identity/me", Map.of()).expectOk();
        return actor(person, password);
    }

    private Actor demo(Person account) {
        return actor(account, account.name());
    }

    private Actor actor(Person person, String password) {
        return new Actor(network.api().url(""), network.signIn(), person, password);
    }

    private void approveEmail(Actor actor) {
        var card = "/api/notifications/contact-card/email";
        var address = actor.name() + "@example.org";
        var about = Map.of("person", actor.id(), "address", address);
        actor.person().post(card, Map.of("address", address)).expect(202);
        note("email.ask", about);
        Deadline.in(PATIENCE).await("a code for " + address, () -> !code(address).isEmpty());
        actor.person().post(card + "/confirmation", Map.of("code", code(address))).expect(200);
        note("email.confirm", about);
    }

    private String code(String address) {
        return network.mailbox().messages(address).stream()
                .map(it -> CODE.matcher(it.raw()))
                .filter(it -> it.find())
                .map(it -> it.group(1))
                .findFirst()
                .orElse("");
    }

    private void note(String what, Map<String, String> about) {
        var now = Instant.now();
        history.add(new Attempt(what, about, now, now, Answer.ACCEPTED, Set.of()));
    }
}
