package org.safetynets.benchmarks.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.benchmarks.report.Versus;
import org.safetynets.benchmarks.services.Nginx;

/**
 * The public page of a certification and its signed credential, asked one after the other at the
 * service; beside them the same page as a file, sent by nginx.
 */
public final class VerifyBenchmark implements Benchmark {

    private static final String NAME = "verify";
    private static final String OURS = "ours";
    private static final String NGINX = "nginx-file";
    private static final String P95 = "p95_ms";
    private static final double LIMIT_MS = 20;

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        report.compare(Versus.inCase("page", OURS, NGINX));
        report.compare(new Versus("credential", OURS, "page", NGINX));
        report.aimAt(Goal.atMost("page", OURS, P95, LIMIT_MS));
        report.aimAt(Goal.atMost("credential", OURS, P95, LIMIT_MS));
        try (var site = new TrainingSite()) {
            var page = site.url() + "/verify/" + certified(site.client());
            var asked = extent.brief() ? 200 : 2_000;
            ask(page, "text/html", asked);
            ask(page + "/credential", "application/vc+jwt", asked);
            var nginx = Nginx.serving(body(page, "text/html"));
            try {
                for (var round = 0; round < extent.rounds(); round++) {
                    measure(report, "page", OURS, ask(page, "text/html", asked));
                    measure(
                            report,
                            "credential",
                            OURS,
                            ask(page + "/credential", "application/vc+jwt", asked));
                    nginx.ifPresent(
                            it ->
                                    measure(
                                            report,
                                            "page",
                                            NGINX,
                                            ask(it.page(), "text/html", asked)));
                }
            } finally {
                nginx.ifPresent(Nginx::close);
            }
        }
        return report;
    }

    /** Somebody certified; gives the code. */
    private static String certified(TrainingClient client) {
        var enrolment = client.enrolment(client.publishedStandard(Contents.standard(1)));
        client.asTrainer("/enrolments/" + enrolment + "/evidence", Map.of("requirement", "R0"));
        return client.asTrainer("/certifications", Map.of("enrolmentId", enrolment))
                .path("code")
                .asString();
    }

    private static void measure(Report report, String scenario, String subject, List<Double> took) {
        var load = Machine.load1();
        report.add(new Sample(scenario, subject, "p50_ms", Percentile.of(took, 50), load));
        report.add(new Sample(scenario, subject, P95, Percentile.of(took, 95), load));
    }

    private List<Double> ask(String url, String type, int times) {
        var took = new ArrayList<Double>();
        for (var i = 0; i < times; i++) {
            var began = System.nanoTime();
            body(url, type);
            took.add((System.nanoTime() - began) / 1e6);
        }
        return took;
    }

    private String body(String url, String type) {
        var request = HttpRequest.newBuilder(URI.create(url)).header("Accept", type).GET().build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Not on whatever machine: a limit of milliseconds is a goal, not an invariant. */
    @Override
    public List<String> violations(Report report) {
        return List.of();
    }
}
