package org.safetynets.benchmarks.imports;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;
import org.safetynets.benchmarks.report.Versus;
import org.safetynets.benchmarks.services.RunningService;
import org.safetynets.benchmarks.services.TokenIssuer;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.ThrowAwaySite;
import org.safetynets.stack.services.Service;

/** From handing a file in to its last line applied: organizations, then their people. */
public final class ImportBenchmark implements Benchmark {

    private static final String NAME = "import";
    private static final String OURS = "ours";
    private static final String RAW = "raw-driver";
    private static final String SECONDS = "all_s";
    private static final String RATE = "lines_per_s";
    private static final String MISSING = "missing";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        report.compare(Versus.inCase("organizations", OURS, RAW));
        report.compare(Versus.inCase("people", OURS, RAW));
        try (var throwAway = new ThrowAwaySite(System.getenv());
                var issuer = new TokenIssuer()) {
            var site = throwAway.site();
            var mongodb = new Mongodb(site);
            var address = throwAway.start(mongodb);
            var kafka = new Kafka(site);
            var variables = new HashMap<String, String>(mongodb.variables(address));
            variables.putAll(kafka.variables(throwAway.start(kafka)));
            try (var service = new RunningService(Service.IDENTITY, site, variables, issuer);
                    var raw = new RawInserts(address.uri())) {
                var client = new ImportClient(service.url(), issuer);
                for (var round = 0; round < extent.rounds(); round++) {
                    round(extent, client, raw, report);
                }
            }
        }
        return report;
    }

    private static void round(Extent extent, ImportClient client, RawInserts raw, Report report) {
        var name = "r" + UUID.randomUUID().toString().substring(0, 8);
        var organizations = extent.brief() ? 20 : 200;
        var people = extent.brief() ? 400 : 10_000;
        for (var file :
                List.of(
                        ImportFile.organizations(name, organizations),
                        ImportFile.people(name, organizations, people))) {
            var began = System.nanoTime();
            var done = client.run(file);
            if (done.isEmpty()) {
                System.err.println("This service takes no file of " + file.kind());
                continue;
            }
            record(report, file, OURS, began);
            var errors = done.get().path("errors").size();
            var applied = done.get().path("applied").asInt();
            report.add(sample(file, OURS, MISSING, file.lines() - applied + errors));
            var then = System.nanoTime();
            raw.insert(file);
            record(report, file, RAW, then);
        }
    }

    private static void record(Report report, ImportFile file, String subject, long began) {
        var seconds = (System.nanoTime() - began) / 1e9;
        report.add(sample(file, subject, SECONDS, seconds));
        report.add(sample(file, subject, RATE, file.lines() / seconds));
    }

    private static Sample sample(ImportFile file, String subject, String metric, double value) {
        return new Sample(file.kind(), subject, metric, value, Machine.load1());
    }

    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(it -> it.metric().equals(MISSING) && it.statistics().max() > 0)
                .map(it -> "Lines of %s are missing".formatted(it.scenario()))
                .toList();
    }
}
