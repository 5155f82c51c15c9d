package org.safetynets.systemtests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.Organization;
import org.safetynets.systemtests.OnTheSuite;
import org.safetynets.systemtests.Suite;

/** The same for what no OpenAPI document tells of: the pages, and FHIR by its own statement. */
@OnTheSuite
class OtherDoorsIT {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");
    private static final int CLICKS = 3;
    private static final int AT_MOST = 150;

    private final Organization harbor;
    private final List<Stranger> insiders;
    private final List<Stranger> strangers;
    private final Wire gateway;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    OtherDoorsIT(Suite suite) {
        var data = new DemoData(suite.network());
        var signIn = suite.network().signIn();
        this.harbor = data.harbor();
        this.insiders = Stranger.allOf(harbor, signIn);
        this.strangers = Stranger.allOf(data.meadow(), signIn);
        this.gateway = new Wire(suite.gateway());
    }

    @Test
    void pages_of_a_foreign_organization_are_not_there() {
        var pages = pages();
        assertThat(pages).as("pages of harbor").hasSizeGreaterThan(5);

        var calls = new ArrayList<Runnable>();
        for (var page : pages) {
            for (var stranger : strangers) {
                if (!stranger.networkAdmin()) {
                    calls.add(() -> notThere(page, stranger));
                }
            }
        }
        Together.run(calls);

        assertThat(wrong).isEmpty();
    }

    /** An empty form may be shown for any organization, also for one that is none. */
    private void notThere(String page, Stranger stranger) {
        var got = gateway.send("GET", page, stranger.token(), null);
        if (got.status() == 404) {
            return;
        }
        var nowhere = page.replace(harbor.id(), UUID.randomUUID().toString());
        var same = gateway.send("GET", nowhere, stranger.token(), null).status() == got.status();
        if (!same || got.status() >= 500 || got.body().contains(harbor.name())) {
            wrong.add("%s: %s was answered %s".formatted(stranger, page, got));
        }
    }

    /**
     * Where the organization's own people come by clicking, as far as it names the organization.
     */
    private Set<String> pages() {
        Set<String> found = ConcurrentHashMap.newKeySet();
        for (var insider : insiders) {
            Set<String> seen = ConcurrentHashMap.newKeySet();
            Set<String> next = Set.of("/");
            for (int click = 0; click < CLICKS; click++) {
                Set<String> linked = ConcurrentHashMap.newKeySet();
                Together.run(
                        next.stream()
                                .filter(seen::add)
                                .<Runnable>map(it -> () -> linked.addAll(links(it, insider)))
                                .toList());
                next = linked;
            }
            seen.stream().filter(it -> it.contains(harbor.id())).forEach(found::add);
        }
        return Set.copyOf(found.stream().limit(AT_MOST).toList());
    }

    private List<String> links(String page, Stranger insider) {
        var got = gateway.send("GET", page, insider.token(), null);
        return got.ok() && got.contentType().startsWith("text/html")
                ? LINK.matcher(got.body())
                        .results()
                        .map(it -> it.group(1))
                        .filter(it -> it.contains(harbor.id()) || it.length() < 20)
                        .filter(it -> !it.startsWith("/log") && !it.startsWith("/exit"))
                        .toList()
                : List.of();
    }

    @Test
    void no_person_of_any_organization_gets_anything_by_fhir() {
        var statement = gateway.send("GET", "/fhir/metadata", null, null).json();
        var types =
                statement
                        .path("rest")
                        .path(0)
                        .path("resource")
                        .valueStream()
                        .map(it -> it.path("type").asString())
                        .toList();
        assertThat(types).contains("ServiceRequest", "Task");
        var calls = new ArrayList<Runnable>();
        for (var type : types) {
            for (var method : List.of("GET", "POST", "PUT", "DELETE")) {
                var address = "/fhir/" + type + (method.equals("POST") ? "" : "/" + harbor.id());
                strangers.forEach(it -> calls.add(() -> closed(method, address, it.token())));
                insiders.forEach(it -> calls.add(() -> closed(method, address, it.token())));
                calls.add(() -> closed(method, address, null));
            }
            calls.add(() -> closed("GET", "/fhir/" + type, strangers.getFirst().token()));
        }
        Together.run(calls);

        assertThat(wrong).isEmpty();
    }

    private void closed(String method, String address, @Nullable String token) {
        var body = method.equals("GET") || method.equals("DELETE") ? null : "{}";
        var got = gateway.send(method, address, token, body);
        var refused = got.status() >= 400 && got.status() < 500;
        if (!refused || !got.body().contains("OperationOutcome")) {
            wrong.add("%s %s was answered %s".formatted(method, address, got));
        }
    }
}
