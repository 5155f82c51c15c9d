package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Every word is there in both languages, and no word is there for nothing. */
class WordsTest {

    /** {@code #{code}} in templates and quoted codes of errors and times in Java. */
    private static final Pattern CODE =
            Pattern.compile("#\\{([a-zA-Z0-9.-]+)|\"((?:form\\.error|times)\\.[a-z-]+)\"");

    /** Families whose last part is known only while the page is made. */
    private static final Pattern FAMILY =
            Pattern.compile(
                    "#words\\.(?:of|known|list)\\('([a-zA-Z.-]+)'"
                            + "|status\\('([a-z.-]+)'"
                            + "|, '([a-zA-Z0-9.-]+)', \\$\\{");

    private static final Pattern KEPT =
            Pattern.compile("Erased\\.Kept\\(\\s*\"([a-z-]+)\",\\s*\"([a-z-]+)\"");

    private static final Path SOURCES = Path.of("src/main");

    private static Properties words(String file) throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource(file), "UTF-8"));
    }

    private static String sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var text = new StringBuilder();
            for (var file :
                    files.filter(it -> it.toString().matches(".*\\.(html|java)")).toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        var found = new TreeSet<String>();
        var matcher = pattern.matcher(sources(SOURCES));
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    found.add(matcher.group(group));
                }
            }
        }
        return found;
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(words("messages_es.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        words("messages.properties").stringPropertyNames());
    }

    @Test
    void no_word_is_missing() throws IOException {
        assertThat(words("messages.properties").stringPropertyNames()).containsAll(found(CODE));
    }

    @Test
    void every_family_has_words() throws IOException {
        var known = words("messages.properties").stringPropertyNames();
        assertThat(found(FAMILY))
                .isNotEmpty()
                .allSatisfy(
                        family ->
                                assertThat(known).anyMatch(word -> word.startsWith(family + ".")));
    }

    @Test
    void no_word_is_there_for_nothing() throws IOException {
        var used = found(CODE);
        var families = found(FAMILY);
        var idle =
                words("messages.properties").stringPropertyNames().stream()
                        .filter(word -> !used.contains(word))
                        .filter(
                                word ->
                                        families.stream()
                                                .noneMatch(it -> word.startsWith(it + ".")))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).isEmpty();
    }

    /** Families hide words that nobody needs, so this one is held to what services really give. */
    @Test
    void what_an_erasure_keeps_and_why_has_words_and_nothing_else_has() throws IOException {
        var given = new TreeSet<String>();
        for (var module : AuditWordsTest.NOTING) {
            KEPT.matcher(sources(Path.of("..", module, "src/main/java")))
                    .results()
                    .forEach(
                            it -> {
                                given.add("kept.what." + it.group(1));
                                given.add("kept.why." + it.group(2));
                            });
        }
        assertThat(words("messages.properties").stringPropertyNames())
                .filteredOn(it -> it.startsWith("kept.w"))
                .containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void no_word_shouts_blames_or_breaks_the_format() throws IOException {
        for (var file : new String[] {"messages.properties", "messages_es.properties"}) {
            var words = words(file);
            for (var code : words.stringPropertyNames()) {
                var text = words.getProperty(code);
                assertThat(text).as(code).doesNotContain("!", "victim", "víctima").isNotBlank();
                if (!code.equals("times.day")) {
                    assertThat(text).as(code).doesNotContain("'");
                }
            }
        }
    }

    @Test
    void every_problem_a_person_may_meet_is_told_in_spanish_too() throws IOException {
        assertThat(words("problems_es.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        words("problems.properties").stringPropertyNames());
    }
}
