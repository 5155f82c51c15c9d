package org.safetynets.systemtests.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.Story;
import org.safetynets.systemtests.OnTheSuite;
import org.safetynets.systemtests.Suite;

/**
 * Whatever the suite's own documents say can be called, called by those whom it does not concern,
 * about things of harbor that really exist. A new operation is covered as soon as it is served.
 */
@OnTheSuite
@TestInstance(Lifecycle.PER_CLASS)
class EveryOperationIT {

    /** What somebody writes for themselves under any id, so that no answer tells which exist. */
    private static final Set<String> KEPT_FOR_ONESELF = Set.of("/api/groups/mine/drafts/{groupId}");

    private final Suite suite;
    private final List<Operation> operations;
    private final Wire gateway;
    private final List<Stranger> strangers;
    private final Things things;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    EveryOperationIT(Suite suite) {
        this.suite = suite;
        var data = new DemoData(suite.network());
        var harbor = data.harbor();
        var meadow = data.meadow();
        this.operations = Documents.read(suite.network());
        this.gateway = new Wire(suite.gateway());
        var signIn = suite.network().signIn();
        this.strangers = Stranger.allOf(meadow, signIn);
        var insiders = new LinkedHashMap<String, String>();
        Stranger.allOf(harbor, signIn).stream()
                .filter(it -> !it.networkAdmin())
                .forEach(it -> insiders.put(it.role(), it.token()));
        var story = new Story(suite.network(), new PrintStream(OutputStream.nullOutputStream()));
        assertThat(story.play()).as("the story, which makes what is asked about").isTrue();
        this.things = Things.of(harbor, operations, gateway, insiders);
    }

    @Test
    void every_operation_says_who_may_call_it() {
        assertThat(operations)
                .allSatisfy(it -> assertThat(it.callers()).as(it.toString()).isNotEmpty());
    }

    @Test
    void what_is_asked_about_really_exists() {
        assertThat(things.names())
                .contains(
                        "groupId",
                        "meetingId",
                        "joinRequestId",
                        "personId",
                        "cohortId",
                        "enrolmentId",
                        "certificationId",
                        "referralId");
    }

    @Test
    void a_foreign_organization_is_not_there_for_any_role() {
        each(
                operations.stream().filter(Operation::inOrganization).toList(),
                this::foreignOrganization);
        nothingIsWrong();
    }

    private void foreignOrganization(Operation operation, Stranger stranger) {
        if (stranger.networkAdmin() && operation.callers().contains("network-admin")) {
            return;
        }
        if (operation.forAnyone()) {
            return;
        }
        if (operation.forSignedIn()) {
            looksUnknown(operation, stranger, Ids.of(Map.of()), things.of(operation));
            return;
        }
        var ids = things.of(operation);
        var got = send(operation, stranger, ids);
        var hidden =
                operation.forNetworkAdminAlone()
                        ? got.is(403, "forbidden")
                        : got.is(404, "not-found");
        if (!hidden) {
            wrong.add(
                    "%s of another organization: %s was answered %s"
                            .formatted(stranger, operation, got));
        }
    }

    @Test
    void a_foreign_id_looks_like_one_of_nothing() {
        each(
                operations.stream().filter(Operation::namesMore).toList(),
                (operation, stranger) -> {
                    if (mayReach(operation, stranger)) {
                        var own = Ids.of("organizationId", stranger.own());
                        looksUnknown(operation, stranger, own, foreign(operation, stranger));
                    }
                });
        nothingIsWrong();
    }

    /** People are of the network: an organization may take in whoever has signed in. */
    private Ids foreign(Operation operation, Stranger stranger) {
        var foreign = things.of(operation).with("organizationId", stranger.own());
        return operation.reads() ? foreign : foreign.with("personId", UUID.randomUUID().toString());
    }

    /** Whether the ids are what is left to keep them out, of something that is not public. */
    private static boolean mayReach(Operation operation, Stranger stranger) {
        if (operation.forAnyone() || KEPT_FOR_ONESELF.contains(operation.path())) {
            return false;
        }
        if (operation.callers().contains("network-admin") && stranger.networkAdmin()) {
            return false;
        }
        return !operation.inOrganization()
                || operation.forSignedIn()
                || operation.allows(stranger.role());
    }

    /** Whoever asks for something foreign must not even learn that it exists. */
    private void looksUnknown(Operation operation, Stranger stranger, Ids nothing, Ids foreign) {
        var unknown = send(operation, stranger, nothing);
        var got = send(operation, stranger, foreign);
        var same = got.looksLike(unknown, foreign.given(), nothing.given());
        if (!same || got.status() >= 500 || (!operation.reads() && got.ok())) {
            wrong.add(
                    "%s: %s about what is foreign was answered %s, about nothing %s"
                            .formatted(stranger, operation, got, unknown));
        }
    }

    @Test
    void without_a_sign_in_there_is_what_is_for_anyone_and_nothing_else() {
        Together.run(operations.stream().<Runnable>map(it -> () -> anonymous(it)).toList());
        nothingIsWrong();
    }

    private void anonymous(Operation operation) {
        var ids = things.of(operation);
        var got = send(gateway, operation, null, ids);
        var fine =
                operation.forAnyone()
                        ? got.status() != 401 && got.status() != 403 && got.status() < 500
                        : got.is(401, "unauthenticated")
                                || (operation.forServices() && got.is(404, "not-found"));
        if (!fine) {
            wrong.add("nobody: %s was answered %s".formatted(operation, got));
        }
    }

    @Test
    void a_bad_token_opens_nothing_neither_at_the_gateway_nor_behind_it() {
        try (var bad = new BadTokens(suite.stack().keycloak())) {
            var tokens = bad.of("coordinator1");
            awaitOver(Objects.requireNonNull(tokens.get("over")));
            var calls = new ArrayList<Runnable>();
            var changed = Objects.requireNonNull(tokens.get("changed"));
            tokens.forEach(
                    (what, token) ->
                            operations.forEach(
                                    it -> calls.add(() -> refused(behind(it), it, what, token))));
            operations.forEach(it -> calls.add(() -> refused(gateway, it, "changed", changed)));
            Together.run(calls);
        }
        nothingIsWrong();
    }

    private void refused(Wire wire, Operation operation, String what, String token) {
        var got = send(wire, operation, token, things.of(operation));
        var hidden = operation.forServices() && got.is(404, "not-found");
        if (!hidden && !got.is(401, "unauthenticated")) {
            wrong.add("a token that is %s: %s was answered %s".formatted(what, operation, got));
        }
    }

    private void awaitOver(String token) {
        await().until(() -> gateway.send("GET", "/api/identity/me", token, null).status() == 401);
    }

    private Wire behind(Operation operation) {
        return new Wire("http://127.0.0.1:" + suite.stack().site().ports().of(operation.service()));
    }

    @Test
    void what_services_ask_each_other_is_for_no_person() {
        each(
                operations.stream().filter(Operation::forServices).toList(),
                (operation, stranger) -> {
                    var ids = things.of(operation);
                    var got = send(behind(operation), operation, stranger.token(), ids);
                    if (!got.is(403, "forbidden")) {
                        wrong.add("%s: %s was answered %s".formatted(stranger, operation, got));
                    }
                });
        nothingIsWrong();
    }

    private interface Trial {
        void run(Operation operation, Stranger stranger);
    }

    private void each(List<Operation> chosen, Trial trial) {
        var calls = new ArrayList<Runnable>();
        for (var operation : chosen) {
            for (var stranger : strangers) {
                calls.add(() -> trial.run(operation, stranger));
            }
        }
        Together.run(calls);
    }

    private Got send(Operation operation, Stranger stranger, Ids ids) {
        return send(gateway, operation, stranger.token(), ids);
    }

    private static Got send(Wire wire, Operation operation, @Nullable String token, Ids ids) {
        return wire.send(operation.method(), ids.address(operation), token, ids.body(operation));
    }

    private void nothingIsWrong() {
        var found = List.copyOf(wrong);
        wrong.clear();
        assertThat(found).isEmpty();
    }
}
