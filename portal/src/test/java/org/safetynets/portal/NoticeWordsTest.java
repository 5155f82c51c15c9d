package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** People read in words, in their language, of which notices their ledger tells. */
class NoticeWordsTest {

    private static final Path NOTICES =
            Path.of(
                    "../notification-service/src/main/java/org/safetynets/notifications",
                    "notice/domain/Notice.java");

    private static final Pattern NOTICE = Pattern.compile("[A-Z]\\(\\s*\"([a-z.-]+)\"");

    @Test
    void every_notice_has_words() throws IOException {
        // given
        var notices =
                NOTICE.matcher(Files.readString(NOTICES))
                        .results()
                        .map(it -> "notice." + it.group(1))
                        .toList();
        // when
        var words =
                PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages.properties"))
                        .stringPropertyNames();
        // then
        assertThat(notices).hasSizeGreaterThan(50);
        assertThat(words).containsAll(notices);
    }
}
