package org.safetynets.systemtests;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;

/** An entry of a log is one line, so that nothing somebody sent can pass for another entry. */
class LogLinesTest {

    private static final String FORGED = "2026-01-01T00:00:00.000Z ERROR --- [x] all is well";
    private static final String SENT =
            "no such code\r\n" + FORGED + "\u2028" + FORGED + "\u001b[2J";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "platform/src/main/resources/platform-defaults.yml",
                "gateway/src/main/resources/application.yml",
                "portal/src/main/resources/application.yml"
            })
    void nothing_that_was_sent_begins_an_entry_of_its_own(String settings) throws IOException {
        // when
        var told = entry(settings, null);
        var broken = entry(settings, new IllegalStateException(SENT, new IOException(SENT)));
        // then
        assertThat(told.strip()).contains("no such code").doesNotContainPattern("[\\p{Cc}\\u2028]");
        assertThat(broken.lines().skip(1))
                .isNotEmpty()
                .noneMatch(it -> it.startsWith("2026"))
                .anyMatch(it -> it.startsWith("\tat "))
                .anyMatch(it -> it.startsWith("Caused by: java.io.IOException: no such code"));
    }

    private static String entry(String settings, @Nullable Throwable failure) throws IOException {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        var layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(pattern(settings));
        layout.start();
        var logger = context.getLogger("org.safetynets");
        return layout.doLayout(
                new LoggingEvent(
                        "", logger, Level.INFO, "Refused: {}", failure, new Object[] {SENT}));
    }

    private static String pattern(String settings) throws IOException {
        var file = new FileSystemResource(Suite.project().resolve(settings));
        return new YamlPropertySourceLoader()
                .load(settings, file).stream()
                        .map(it -> it.getProperty("logging.pattern.console"))
                        .map(it -> requireNonNull(it).toString())
                        .findFirst()
                        .orElseThrow();
    }
}
