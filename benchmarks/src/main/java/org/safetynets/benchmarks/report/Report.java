package org.safetynets.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything one benchmark found. */
public final class Report {

    private record Series(String scenario, String subject, String metric) {}

    private final String bench;
    private final List<Versus> comparisons = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final Map<Series, List<Sample>> samples = new LinkedHashMap<>();

    public Report(String bench) {
        this.bench = bench;
    }

    public void add(Sample sample) {
        var series = new Series(sample.scenario(), sample.subject(), sample.metric());
        samples.computeIfAbsent(series, it -> new ArrayList<>()).add(sample);
    }

    public void compare(Versus versus) {
        comparisons.add(versus);
    }

    public void aimAt(Goal goal) {
        goals.add(goal);
    }

    /** In the order in which they were first measured. */
    public List<Figure> figures() {
        return samples.values().stream().map(it -> Figure.of(bench, it)).toList();
    }

    /** Every metric that both sides have, unless the peer's is zero. */
    public List<Comparison> comparisons() {
        return comparisons.stream().flatMap(this::ratios).toList();
    }

    /** The figures, then the comparisons, then the goals. */
    public List<String> lines() {
        return Stream.of(
                        figures().stream().map(Figure::line),
                        comparisons().stream().map(Comparison::line),
                        verdicts().stream().map(Verdict::line))
                .flatMap(it -> it)
                .toList();
    }

    /** What became of each goal that was measured, in the order in which they were set. */
    public List<Verdict> verdicts() {
        var figures = figures();
        var comparisons = comparisons();
        return goals.stream()
                .flatMap(
                        goal ->
                                Stream.concat(
                                                figures.stream()
                                                        .filter(goal::concerns)
                                                        .map(it -> it.statistics().median()),
                                                comparisons.stream()
                                                        .filter(goal::concerns)
                                                        .map(Comparison::ratio))
                                        .map(it -> new Verdict(bench, goal, it)))
                .toList();
    }

    private Stream<Comparison> ratios(Versus versus) {
        var medians = medians(versus.scenario(), versus.subject());
        return medians.entrySet().stream()
                .flatMap(
                        it ->
                                peer(versus, it.getKey())
                                        .map(
                                                peer ->
                                                        ratio(
                                                                versus,
                                                                it.getKey(),
                                                                it.getValue() / peer))
                                        .stream());
    }

    private Optional<Double> peer(Versus versus, String metric) {
        return Optional.ofNullable(medians(versus.peerScenario(), versus.peer()).get(metric))
                .filter(it -> it != 0);
    }

    private Comparison ratio(Versus versus, String metric, double ratio) {
        return new Comparison(bench, versus.scenario(), versus.name(), metric, ratio);
    }

    private Map<String, Double> medians(String scenario, String subject) {
        return figures().stream()
                .filter(it -> it.scenario().equals(scenario) && it.subject().equals(subject))
                .collect(
                        Collectors.toMap(
                                Figure::metric,
                                it -> it.statistics().median(),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}
