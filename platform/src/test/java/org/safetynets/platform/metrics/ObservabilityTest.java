package org.safetynets.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Alerts and dashboards ask only for what services tell, and every alert says what to do. */
class ObservabilityTest {

    private static final Path ROOT = Path.of("..");
    private static final Path FOLDER = ROOT.resolve("deploy/observability");
    private static final Pattern NAME =
            Pattern.compile("\\b(?:nets|jvm|http|up|process)(?:_[a-z_]+)?\\b(?!\\s*=)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    /** Of Boot and Prometheus themselves. */
    private static final Set<String> OF_OTHERS =
            Set.of("up", "jvm_memory_used_bytes", "http_server_requests_seconds_count");

    private record Alert(String name, String expression, String severity, Path runbook) {}

    private static List<Alert> alerts() throws IOException {
        var strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Object read = new Yaml(strict).load(Files.readString(FOLDER.resolve("alerts.yml")));
        JsonNode rules = JsonMapper.shared().valueToTree(read);
        return rules.path("groups")
                .valueStream()
                .flatMap(it -> it.path("rules").valueStream())
                .map(ObservabilityTest::alert)
                .toList();
    }

    private static Alert alert(JsonNode rule) {
        return new Alert(
                rule.path("alert").asString(),
                rule.path("expr").asString(),
                rule.path("labels").path("severity").asString(""),
                ROOT.resolve(rule.path("annotations").path("runbook").asString("none")));
    }

    private static JsonNode dashboard() throws IOException {
        var strict = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        return strict.build().readTree(Files.readString(FOLDER.resolve("dashboard.json")));
    }

    /** What the services' own tests hold against what they really tell. */
    private static Set<String> told() throws IOException {
        var names = new TreeSet<>(OF_OTHERS);
        try (var lists = Files.list(FOLDER.resolve("metrics"))) {
            for (var list : lists.toList()) {
                names.addAll(Files.readAllLines(list));
            }
        }
        return names;
    }

    private static Stream<String> asked(String expression) {
        var unquoted = expression.replaceAll("\"[^\"]*\"", "");
        return NAME.matcher(unquoted).results().map(it -> it.group());
    }

    @Test
    void alerts_ask_only_for_what_is_told() throws IOException {
        for (var alert : alerts()) {
            assertThat(asked(alert.expression())).as(alert.name()).isNotEmpty();
            assertThat(told()).as(alert.name()).containsAll(asked(alert.expression()).toList());
        }
    }

    @Test
    void every_alert_has_a_severity_and_a_runbook_of_its_own_name() throws IOException {
        for (var alert : alerts()) {
            assertThat(alert.severity()).as(alert.name()).isIn("page", "ticket");
            assertThat(alert.runbook()).as(alert.name()).isRegularFile();
            assertThat(Files.readString(alert.runbook()))
                    .startsWith("# " + alert.name() + "\n\n*" + alert.severity() + "*")
                    .contains(
                            "## What it means for people",
                            "## How to see it",
                            "## What to do",
                            "## How to know that it is over");
        }
    }

    @Test
    void dashboards_ask_only_for_what_is_told() throws IOException {
        var panels = dashboard().path("panels");
        assertThat(panels).isNotEmpty();
        for (var panel : panels) {
            for (var target : panel.path("targets")) {
                var expression = target.path("expr").asString();
                assertThat(asked(expression)).as(panel.path("title").asString()).isNotEmpty();
                assertThat(told()).containsAll(asked(expression).toList());
            }
        }
    }

    @Test
    void no_link_of_a_runbook_leads_nowhere_and_each_belongs_to_an_alert() throws IOException {
        var known = alerts().stream().map(it -> it.runbook().getFileName().toString()).toList();
        try (var files = Files.list(ROOT.resolve("docs/operations"))) {
            for (var file : files.toList()) {
                if (Files.readString(file).contains("## What it means for people")) {
                    assertThat(known).contains(file.getFileName().toString());
                }
                LINK.matcher(Files.readString(file))
                        .results()
                        .forEach(it -> assertThat(file.resolveSibling(it.group(1))).exists());
            }
        }
    }

    @Test
    void the_rules_pass_their_own_tests_where_promtool_is_there() throws Exception {
        var promtool =
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(it -> Path.of(it, "promtool"))
                        .filter(Files::isExecutable)
                        .findFirst();
        assumeThat(promtool).isPresent();
        var run =
                new ProcessBuilder(
                                promtool.orElseThrow().toString(),
                                "test",
                                "rules",
                                "alerts-test.yml")
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
    }
}
