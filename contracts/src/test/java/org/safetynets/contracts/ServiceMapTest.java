package org.safetynets.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Holds the map in the README to the lists, as {@link ContractsTest} does the documents. */
class ServiceMapTest {

    private static final Path README = Path.of("../README.md");
    private static final String BEGIN = "<!-- services and events, made by ServiceMapTest -->\n";
    private static final String END = "<!-- end of services and events -->";

    @Test
    void the_readme_maps_the_services_and_events_there_are() throws IOException {
        if (Boolean.getBoolean("contracts.update")) {
            var old = Files.readString(README);
            var current = BEGIN + ServiceMap.markdown() + END;
            Files.writeString(README, old.replace(BEGIN + mapIn(old) + END, current));
        }

        assertThat(mapIn(Files.readString(README)))
                .as("the map in README.md; -Dcontracts.update=true writes it anew")
                .isEqualTo(ServiceMap.markdown());
    }

    @Test
    void the_map_leaves_nobody_and_nothing_out() {
        var map = ServiceMap.markdown();

        assertThat(ServiceAccess.all())
                .allSatisfy(it -> assertThat(map).contains("[\"" + it.service()));
        assertThat(Arrays.stream(EventType.values()))
                .allSatisfy(it -> assertThat(map).contains("| [" + it.type() + "]("));
    }

    private static String mapIn(String readme) {
        assertThat(readme).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        return readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
    }
}
