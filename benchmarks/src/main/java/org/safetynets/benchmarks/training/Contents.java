package org.safetynets.benchmarks.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Standards to measure with. */
final class Contents {

    private Contents() {}

    /** Every kind of requirement in turn, and as many competencies as the shipped standard. */
    static Map<String, Object> standard(int requirements) {
        var all = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < requirements; i++) {
            all.add(requirement(i));
        }
        var competencies = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 20; i++) {
            competencies.add(Map.of("code", "C" + i, "title", Map.of("en", "Competency " + i)));
        }
        return Map.of(
                "code",
                "BENCH" + new Random().nextInt(1_000_000),
                "version",
                "1.0.0",
                "title",
                Map.of("en", "Measured"),
                "level",
                "facilitator",
                "validityMonths",
                24,
                "purposes",
                List.of("BT_CORE"),
                "requirements",
                all,
                "curriculum",
                Map.of("competencies", competencies));
    }

    private static Map<String, Object> requirement(int number) {
        var code = "R" + number;
        var title = Map.of("en", "Requirement " + number);
        var competencies = List.of("C" + number % 20);
        return switch (number % 4) {
            case 0 ->
                    Map.of(
                            "code", code,
                            "kind", "module",
                            "title", title,
                            "competencies", competencies);
            case 1 ->
                    Map.of(
                            "code", code,
                            "kind", "assessment",
                            "title", title,
                            "minimumScore", 80,
                            "competencies", competencies);
            case 2 ->
                    Map.of(
                            "code",
                            code,
                            "kind",
                            "education",
                            "title",
                            title,
                            "hours",
                            10,
                            "times",
                            4,
                            "competencies",
                            competencies);
            default ->
                    Map.of(
                            "code",
                            code,
                            "kind",
                            "observation",
                            "title",
                            title,
                            "minimumScore",
                            3,
                            "times",
                            4,
                            "competencies",
                            competencies,
                            "observed",
                            Map.of("observers", 2, "lowest", 2, "lowestCritical", 3));
        };
    }
}
