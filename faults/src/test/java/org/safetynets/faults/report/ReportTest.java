package org.safetynets.faults.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safetynets.faults.check.Kind;
import org.safetynets.faults.check.Violation;

class ReportTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void a_line_ends_with_what_is_told_of_this_fault_only() {
        // when
        report.line(outcome(Map.of("slowest_s", 1.5), List.of()));
        // then
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("{\"fault\":\"upgrade\",\"accepted\":3,")
                .contains("\"felt\":0,")
                .endsWith("\"slowest_s\":1.5}\n");
    }

    @Test
    void a_violation_is_counted_and_told() {
        // when
        var violation = new Violation(Kind.FELT, "GET / was answered 500");
        report.line(outcome(Map.of(), List.of(violation)));
        // then
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("\"felt\":1")
                .contains("  felt: GET / was answered 500\n");
    }

    private static Outcome outcome(Map<String, Object> figures, List<Violation> violations) {
        return new Outcome("upgrade", 3, 0, 0, 0.1, 0.2, violations, figures, "history.jsonl");
    }
}
