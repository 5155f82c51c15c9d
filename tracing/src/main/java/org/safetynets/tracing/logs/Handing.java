package org.safetynets.tracing.logs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.context.Context;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes records of lines, which hold what the lines on standard output hold, and nothing more: what
 * was sent begins no line of its own there either.
 */
final class Handing extends UnsynchronizedAppenderBase<ILoggingEvent> {

    private static final AttributeKey<String> CLASS = AttributeKey.stringKey("logger");
    private static final AttributeKey<String> THREAD = AttributeKey.stringKey("thread.name");
    private static final AttributeKey<String> TRACE =
            AttributeKey.stringKey("exception.stacktrace");

    /** What a line is told to belong to. */
    private static final List<String> IDS = List.of("requestId", "traceId");

    /** That nobody takes the lines is told on standard output alone, or it would tell of itself. */
    private static final String ITSELF = "io.opentelemetry.";

    /** As the patterns of standard output have it. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private static final Pattern BROKEN = Pattern.compile("\\R(?!\\t|Caused by: |$)");

    private final Logger logger;
    private final Lines lines;
    private final ch.qos.logback.classic.Logger root;

    Handing(Logger logger, Lines lines, LoggerContext context) {
        this.logger = logger;
        this.lines = lines;
        this.root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        setContext(context);
        setName("elsewhere");
        start();
        root.addAppender(this);
    }

    void end() {
        root.detachAppender(this);
        stop();
    }

    @Override
    protected void append(ILoggingEvent line) {
        if (line.getLoggerName().startsWith(ITSELF) || !lines.mayWait()) {
            return;
        }
        var told =
                logger.logRecordBuilder()
                        .setContext(Context.root())
                        .setTimestamp(line.getInstant())
                        .setSeverity(severity(line.getLevel()))
                        .setSeverityText(line.getLevel().toString())
                        .setBody(plain(CONTROL, line.getFormattedMessage()))
                        .setAttribute(CLASS, line.getLoggerName())
                        .setAttribute(THREAD, line.getThreadName());
        var ids = line.getMDCPropertyMap();
        for (var name : IDS) {
            var id = ids.get(name);
            if (id != null) {
                told.setAttribute(AttributeKey.stringKey(name), id);
            }
        }
        if (line.getThrowableProxy() != null) {
            told.setAttribute(
                    TRACE, plain(BROKEN, ThrowableProxyUtil.asString(line.getThrowableProxy())));
        }
        told.emit();
    }

    private static String plain(Pattern misleading, String text) {
        return misleading.matcher(text).replaceAll(" ");
    }

    private static Severity severity(Level level) {
        return switch (level.levelInt) {
            case Level.ERROR_INT -> Severity.ERROR;
            case Level.WARN_INT -> Severity.WARN;
            case Level.INFO_INT -> Severity.INFO;
            case Level.DEBUG_INT -> Severity.DEBUG;
            default -> Severity.TRACE;
        };
    }
}
