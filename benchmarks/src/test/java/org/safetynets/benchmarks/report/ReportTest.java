package org.safetynets.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTest {

    private final Report report = new Report("relay");

    @Test
    void prints_a_line_for_each_metric_of_each_subject() {
        // given
        measured("ours", "delivered_per_s", 811.6, 640.2, 930);
        // then
        assertThat(report.lines())
                .containsExactly(
                        """
                        {"bench":"relay","case":"10-writers","subject":"ours",\
                        "metric":"delivered_per_s","median":812,"min":640,"max":930,\
                        "rounds":3,"load1":2.1}""");
    }

    @Test
    void prints_the_ratio_of_the_medians() {
        // given
        measured("ours", "delivered_per_s", 780, 700, 800);
        measured("spring-modulith", "delivered_per_s", 200, 100, 300);
        report.compare(Versus.inCase("10-writers", "ours", "spring-modulith"));
        // then
        assertThat(report.lines())
                .last()
                .isEqualTo(
                        """
                        {"bench":"relay","case":"10-writers","compare":"ours/spring-modulith",\
                        "metric":"delivered_per_s","ratio":3.9}""");
    }

    @Test
    void compares_only_what_both_have_and_never_with_nothing() {
        // given
        measured("ours", "lost", 0, 0, 0);
        measured("ours", "p50_ms", 4, 4, 4);
        measured("debezium", "lost", 0, 0, 0);
        report.compare(Versus.inCase("10-writers", "ours", "debezium"));
        // then
        assertThat(report.comparisons()).isEmpty();
    }

    @Test
    void compares_with_a_peer_of_another_case() {
        // given
        report.add(new Sample("group-service", "ours", "ready_s", 3, 1));
        report.add(new Sample("bare", "bare-aot", "ready_s", 2, 1));
        report.compare(new Versus("group-service", "ours", "bare", "bare-aot"));
        // then
        assertThat(report.comparisons())
                .containsExactly(
                        new Comparison("relay", "group-service", "ours/bare-aot", "ready_s", 1.5));
    }

    @Test
    void tells_which_goals_were_met() {
        // given
        measured("ours", "p50_ms", 40, 40, 40);
        measured("debezium", "p50_ms", 100, 100, 100);
        report.compare(Versus.inCase("10-writers", "ours", "debezium"));
        report.aimAt(Goal.atMost("10-writers", "ours/debezium", "p50_ms", 0.35));
        report.aimAt(Goal.atMost("10-writers", "ours/debezium", "p50_ms", 0.4));
        // then
        assertThat(report.verdicts().stream().map(Verdict::text))
                .containsExactly(
                        "MISSED: 10-writers ours/debezium p50_ms 0.4 (at most 0.35)",
                        "met: 10-writers ours/debezium p50_ms 0.4 (at most 0.4)");
    }

    @Test
    void aims_at_figures_of_its_own_too() {
        // given
        measured("ours", "p95_ms", 18, 20, 22);
        measured("nginx-file", "p95_ms", 1, 1, 1);
        report.aimAt(Goal.atMost("10-writers", "ours", "p95_ms", 20));
        // then
        assertThat(report.lines())
                .last()
                .isEqualTo(
                        """
                        {"bench":"relay","case":"10-writers","goal":"ours",\
                        "metric":"p95_ms","at_most":20,"is":20,"met":true}""");
    }

    private void measured(String subject, String metric, double... rounds) {
        for (var value : rounds) {
            report.add(new Sample("10-writers", subject, metric, value, 2.1));
        }
    }
}
