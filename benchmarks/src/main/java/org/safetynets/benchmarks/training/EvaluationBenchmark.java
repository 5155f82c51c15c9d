package org.safetynets.benchmarks.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.safetynets.benchmarks.Benchmark;
import org.safetynets.benchmarks.Extent;
import org.safetynets.benchmarks.report.Goal;
import org.safetynets.benchmarks.report.Machine;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.Sample;

/**
 * One candidate against 120 requirements with 500 pieces of evidence, inside the running service:
 * by its own timer around the rule, and by the clock of whoever asks over HTTP.
 */
public final class EvaluationBenchmark implements Benchmark {

    private static final String NAME = "evaluation";
    private static final String CASE = "120-requirements-500-pieces";
    private static final int REQUIREMENTS = 120;
    private static final int PIECES = 500;
    private static final String EVALUATE = "evaluate_ms";
    private static final double LIMIT_MS = 5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Report run(Extent extent) {
        var report = new Report(NAME);
        report.aimAt(Goal.atMost(CASE, "ours", EVALUATE, LIMIT_MS));
        try (var site = new TrainingSite()) {
            var client = site.client();
            var enrolment =
                    client.enrolment(client.publishedStandard(Contents.standard(REQUIREMENTS)));
            evidence(site, UUID.fromString(enrolment));
            var path = client.inOrganization("/enrolments/" + enrolment);
            var asked = extent.brief() ? 100 : 1_000;
            ask(client, path, asked); // warm-up
            for (var round = 0; round < extent.rounds(); round++) {
                var before = Timed.of(client);
                var answers = ask(client, path, asked);
                var after = Timed.of(client);
                report.add(sample("ours", EVALUATE, after.meanMsSince(before)));
                report.add(sample("ours", "answer_p50_ms", Percentile.of(answers, 50)));
                report.add(sample("ours", "answer_p95_ms", Percentile.of(answers, 95)));
            }
        }
        return report;
    }

    private static List<Double> ask(TrainingClient client, String path, int times) {
        var took = new ArrayList<Double>();
        for (var i = 0; i < times; i++) {
            var began = System.nanoTime();
            client.read(path);
            took.add((System.nanoTime() - began) / 1e6);
        }
        return took;
    }

    /** As the service stores it: over HTTP one piece at a time would take longer than measuring. */
    private static void evidence(TrainingSite site, UUID enrolment) {
        var pieces = new ArrayList<Document>();
        for (var i = 0; i < PIECES; i++) {
            pieces.add(piece(i));
        }
        try (var mongo = Databases.client(site.mongodb())) {
            mongo.getDatabase(TrainingSite.DATABASE)
                    .getCollection("enrolments")
                    .updateOne(
                            new Document("_id", enrolment),
                            new Document("$set", new Document("evidence", pieces)));
        }
    }

    private static Document piece(int number) {
        var requirement = number % REQUIREMENTS;
        var piece =
                new Document("requirement", "R" + requirement)
                        .append("recordedBy", UUID.randomUUID())
                        .append("recordedAt", Date.from(Instant.now()))
                        .append(
                                "source",
                                new Document("kind", "TRAINER").append("id", "piece-" + number));
        return switch (requirement % 4) {
            case 0 -> piece;
            case 1 -> piece.append("score", "85");
            case 2 -> piece.append("hours", "3");
            default ->
                    piece.append("score", "3.2")
                            .append(
                                    "observed",
                                    new Document("observer", UUID.randomUUID())
                                            .append("meeting", UUID.randomUUID())
                                            .append("lowest", "3")
                                            .append("lowestCritical", "3"));
        };
    }

    private static Sample sample(String subject, String metric, double value) {
        return new Sample(CASE, subject, metric, value, Machine.load1());
    }

    @Override
    public List<String> violations(Report report) {
        return report.figures().stream()
                .filter(it -> it.metric().equals(EVALUATE))
                .filter(it -> !(it.statistics().median() < LIMIT_MS))
                .map(it -> "An evaluation took %s ms".formatted(it.statistics().median()))
                .toList();
    }

    /** The service's own timer, as Prometheus reads it. */
    private record Timed(double seconds, double count) {

        private static final Pattern LINE =
                Pattern.compile("(?m)^training_assessment_seconds_(count|sum)\\S* (\\S+)$");

        static Timed of(TrainingClient client) {
            var sum = 0.0;
            var count = 0.0;
            var lines = LINE.matcher(client.read("/actuator/prometheus"));
            while (lines.find()) {
                var value = Double.parseDouble(lines.group(2));
                if (lines.group(1).equals("sum")) {
                    sum += value;
                } else {
                    count += value;
                }
            }
            return new Timed(sum, count);
        }

        double meanMsSince(Timed before) {
            return (seconds - before.seconds) * 1e3 / (count - before.count);
        }
    }
}
