package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * People read in words what services note about them. It sees the codes that stand where an entry
 * is made; those that are put together, or handed to it from elsewhere, it does not see.
 */
class AuditWordsTest {

    /** Modules with services, or with what all of them share. */
    static final List<String> NOTING =
            List.of(
                    "identity-service",
                    "training-service",
                    "group-service",
                    "notification-service",
                    "referral-service",
                    "platform");

    /** Names of files look like codes of what was done. */
    private static final Pattern ACTION = Pattern.compile("\"([a-z-]+\\.(?!csv\")[a-z-]+)\"");

    private static final Pattern SUBJECT = Pattern.compile("\\.on\\(\\s*\"([a-z-]+)\"");

    @Test
    void what_was_done_and_to_what_has_words() throws IOException {
        // given
        var code = codeThatNotes();
        var words =
                PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages.properties"))
                        .stringPropertyNames();
        // then
        assertThat(found(ACTION, "audit.action.", code)).hasSizeGreaterThan(50);
        assertThat(words).containsAll(found(ACTION, "audit.action.", code));
        assertThat(words).containsAll(found(SUBJECT, "audit.subject.", code));
    }

    private static String codeThatNotes() throws IOException {
        var code = new StringBuilder();
        for (var module : NOTING) {
            try (var files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    var source = Files.readString(file);
                    if (source.contains("AuditEntry.by(")) {
                        code.append(source).append('\n');
                    }
                }
            }
        }
        return code.toString();
    }

    private static Set<String> found(Pattern pattern, String family, String code) {
        var found = new TreeSet<String>();
        pattern.matcher(code).results().forEach(it -> found.add(family + it.group(1)));
        return found;
    }
}
