package org.safetynets.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.safetynets.benchmarks.gateway.GatewayBenchmark;
import org.safetynets.benchmarks.groups.FinderBenchmark;
import org.safetynets.benchmarks.groups.GateBenchmark;
import org.safetynets.benchmarks.groups.OverloadBenchmark;
import org.safetynets.benchmarks.groups.SeatsBenchmark;
import org.safetynets.benchmarks.imports.ImportBenchmark;
import org.safetynets.benchmarks.notify.NotifyBenchmark;
import org.safetynets.benchmarks.page.Page;
import org.safetynets.benchmarks.permission.PermissionBenchmark;
import org.safetynets.benchmarks.referrals.FhirBenchmark;
import org.safetynets.benchmarks.referrals.HsdsBenchmark;
import org.safetynets.benchmarks.relay.RelayBenchmark;
import org.safetynets.benchmarks.replica.ReplicaBenchmark;
import org.safetynets.benchmarks.report.Heading;
import org.safetynets.benchmarks.report.Report;
import org.safetynets.benchmarks.report.ResultFile;
import org.safetynets.benchmarks.scale.ScaleBenchmark;
import org.safetynets.benchmarks.startup.StartupBenchmark;
import org.safetynets.benchmarks.training.EvaluationBenchmark;
import org.safetynets.benchmarks.training.ExpiryBenchmark;
import org.safetynets.benchmarks.training.VerifyBenchmark;
import org.safetynets.stack.parts.Project;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs benchmarks by name, prints one line of JSON a figure and keeps them in a file. */
@Command(name = "benchmarks", description = "Measures us beside our peers.")
public final class Benchmarks implements Callable<Integer> {

    private static final List<Benchmark> ALL =
            List.of(
                    new RelayBenchmark(),
                    new GatewayBenchmark(),
                    new ReplicaBenchmark(),
                    new StartupBenchmark(),
                    new PermissionBenchmark(),
                    new ImportBenchmark(),
                    new NotifyBenchmark(),
                    new EvaluationBenchmark(),
                    new ExpiryBenchmark(),
                    new VerifyBenchmark(),
                    new FinderBenchmark(),
                    new SeatsBenchmark(),
                    new GateBenchmark(),
                    new OverloadBenchmark(),
                    new ScaleBenchmark(),
                    new HsdsBenchmark(),
                    new FhirBenchmark());

    /** As {@code ./nets bench} starts it. */
    private static final String PROGRAM =
            "java -jar benchmarks/target/benchmarks-0.1.0-SNAPSHOT.jar";

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description =
                    "relay, gateway, replica, startup, permission, import, notify, evaluation, expiry, verify, finder,"
                            + " seats, gate, overload, scale, hsds, fhir; else all.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--rounds", description = "How often everybody is measured (${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--short", description = "One round of little work; nothing is kept.")
    private boolean brief;

    @Option(
            names = "--page",
            description = "Measures nothing: writes docs/performance.md from what was kept.")
    private boolean page;

    /** Exits with 1 when something happened that must never happen. */
    public static void main(String... args) {
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }

    @Override
    public Integer call() {
        if (page) {
            var project = Project.root(System.getenv());
            new Page(project).write(project.resolve("docs"));
            return 0;
        }
        var extent = new Extent(brief ? 1 : rounds, brief);
        var status = 0;
        for (var benchmark : chosen()) {
            status = Math.max(status, run(benchmark, extent));
        }
        return status;
    }

    private List<Benchmark> chosen() {
        if (names.isEmpty()) {
            return ALL;
        }
        return names.stream().map(Benchmarks::named).toList();
    }

    private static Benchmark named(String name) {
        return ALL.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No benchmark " + name));
    }

    private int run(Benchmark benchmark, Extent extent) {
        var heading =
                new Heading(
                        benchmark.name(),
                        Instant.now(),
                        PROGRAM + " " + benchmark.name() + " --rounds " + extent.rounds(),
                        Versions.all());
        var report = benchmark.run(extent);
        report.lines().forEach(System.out::println);
        if (!extent.brief()) {
            keep(heading, report);
        }
        var violations = benchmark.violations(report);
        violations.forEach(System.err::println);
        return violations.isEmpty() ? 0 : 1;
    }

    private static void keep(Heading heading, Report report) {
        report.verdicts().forEach(it -> System.err.println(it.text()));
        var results = Project.root(System.getenv()).resolve("benchmarks").resolve("results");
        Path file = new ResultFile(results).write(heading, report.lines());
        System.err.println("Kept in " + file);
    }
}
