package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The requirements of ASVS as the document counts them, against its own tables. */
class AsvsTest {

    private static final Pattern REQUIREMENT =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\|[^|]*\\| \\**([a-z ]+?)\\** \\|");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    private String text;

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(Suite.project().resolve("docs/security/asvs.md"));
    }

    @Test
    void the_counts_at_the_top_are_those_of_the_tables() {
        // given
        var counted = new TreeMap<String, Long>();
        stated().values().forEach(it -> counted.merge(it, 1L, Long::sum));
        counted.put("all", (long) stated().size());
        // then
        assertThat(counted).containsOnlyKeys("holds", "does not apply", "gap", "accepted", "all");
        counted.forEach(
                (state, count) ->
                        assertThat(text).contains("\n| %s | %d |".formatted(state, count)));
    }

    @Test
    void every_gap_says_what_it_takes_and_all_that_is_accepted_why() {
        assertThat(listed("The gaps, and what it would take")).isEqualTo(numbered("gap"));
        assertThat(listed("Accepted, and why")).isEqualTo(numbered("accepted"));
    }

    private Map<String, String> stated() {
        return REQUIREMENT
                .matcher(text)
                .results()
                .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
    }

    private Set<String> numbered(String state) {
        return stated().entrySet().stream()
                .filter(it -> it.getValue().equals(state))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The second column of a section's table. */
    private Set<String> listed(String section) {
        var begins = text.indexOf("## " + section);
        return text.substring(begins, text.indexOf("\n## ", begins))
                .lines()
                .map(it -> List.of(it.split("\\|", -1)))
                .filter(it -> it.size() > 2)
                .flatMap(it -> NUMBER.matcher(it.get(2)).results())
                .map(it -> it.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
