package org.safetynets.benchmarks.referrals;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.benchmarks.report.Versus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A crawl of all services, page by page with all related data, among few and among ten thousand;
 * beside it the same pages read by the driver alone.
 */
public final class HsdsBenchmark implements Benchmark {

    private static final String NAME = "hsds";
    private static final String OURS = "ours";
    private static final String RAW = "raw-driver";
    private static final String RATE = "services_per_s";
    private static final String LOST = "lost";
    private static final int PAGE = 100;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        var sizes = extent.brief() ? List.of(200, 1_000) : List.of(1_000, 10_000);
        var most = sizes.getLast().toString();
        sizes.forEach(it -> report.compare(Versus.inCase(it.toString(), OURS, RAW)));
        report.compare(new Versus(most, OURS, sizes.getFirst().toString(), OURS));
        report.aimAt(Goal.atLeast(most, OURS + "/" + OURS, RATE, 1 / 1.5));
        try (var site = new ReferralSite()) {
            var services = new ManyServices();
            for (var size : sizes) {
                services.fill(site.database(), size);
                crawl(site.url());
                read(site.database(), size);
                for (var round = 0; round < extent.rounds(); round++) {
                    measure(report, site, size);
                }
            }
        }
        return report;
    }

    private void measure(Report report, ReferralSite site, int size) {
        var scenario = String.valueOf(size);
        var began = System.nanoTime();
        var found = new HashSet<>(crawl(site.url())).size();
        var ours = size / ((System.nanoTime() - began) / 1e9);
        began = System.nanoTime();
        read(site.database(), size);
        var raw = size / ((System.nanoTime() - began) / 1e9);
        var load = Machine.load1();
        report.add(new Sample(scenario, OURS, RATE, ours, load));
        report.add(new Sample(scenario, OURS, LOST, size - found, load));
        report.add(new Sample(scenario, RAW, RATE, raw, load));
    }

    /** The ids of all services, in the order of the pages. */
    private List<String> crawl(String url) {
        var ids = new ArrayList<String>();
        JsonNode page;
        var number = 1;
        do {
            page = get(url + "/hsds/services?full=true&per_page=" + PAGE + "&page=" + number++);
            page.path("contents").forEach(it -> ids.add(it.path("id").asString()));
        } while (!page.path("last_page").asBoolean());
        return ids;
    }

    private JsonNode get(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url)).GET().build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.toString());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same pages with the same count, and nothing made of them. */
    private static void read(MongoDatabase database, int size) {
        var services = database.getCollection("hsds_services");
        for (var offset = 0; offset < size; offset += PAGE) {
            var shown =
                    Filters.or(
                            Filters.eq("certifiedUntil", null),
                            Filters.gt("certifiedUntil", Instant.now()));
            services.find(shown)
                    .sort(Sorts.ascending("_id"))
                    .skip(offset)
                    .limit(PAGE)
                    .into(new ArrayList<Document>());
            services.countDocuments(shown);
        }
    }

    /** A crawl that misses a service is wrong on any machine. */
    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(it -> it.metric().equals(LOST) && it.statistics().max() > 0)
                .map(it -> it.scenario() + ": a crawl missed services")
                .toList();
    }
}
