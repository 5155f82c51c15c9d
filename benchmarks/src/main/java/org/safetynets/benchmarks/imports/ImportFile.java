package org.safetynets.benchmarks.imports;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file to import.
 *
 * @param kind as the API calls it
 */
record ImportFile(String kind, int lines, String csv) {

    static ImportFile organizations(String round, int count) {
        var header = "name,parent,timeZone,languages,neutralName\n";
        return new ImportFile(
                "organizations",
                count,
                IntStream.range(0, count)
                        .mapToObj(it -> name(round, it) + ",,Europe/Zurich,en;es,\n")
                        .collect(Collectors.joining("", header, "")));
    }

    /** People of those organizations, one after the other. */
    static ImportFile people(String round, int organizations, int count) {
        return new ImportFile(
                "people",
                count,
                IntStream.range(0, count)
                        .mapToObj(
                                it ->
                                        "%s,person%d@%s.example.org,facilitator;trainer\n"
                                                .formatted(
                                                        name(round, it % organizations), it, round))
                        .collect(Collectors.joining("", "organization,email,roles\n", "")));
    }

    private static String name(String round, int number) {
        return "Organization %s %d".formatted(round, number);
    }
}
