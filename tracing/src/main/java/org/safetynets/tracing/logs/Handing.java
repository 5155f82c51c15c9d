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

/** Makes records of lines, which hold what the lines on standard output hold, and nothing more. */
final class Handing extends UnsynchronizedAppenderBase<ILoggingEvent> {

    private static final AttributeKey<String> CLASS = AttributeKey.stringKey("logger");
    private static final AttributeKey<String> THREAD = AttributeKey.stringKey("thread.name");
    private static final AttributeKey<String> TRACE =
            AttributeKey.stringKey("exception.stacktrace");

    /** What a line is told to belong to. */
    private static final List<String> IDS = List.of("requestId", "traceId");

    /** That nobody takes the lines is told on standard output alone, or it would tell of itself. */
    private static final String ITSELF = "io.opentelemetry.";

    private final Logger logger;
    private final ch.qos.logback.classic.Logger root;

    Handing(Logger logger, LoggerContext context) {
        this.logger = logger;
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
        if (line.getLoggerName().startsWith(ITSELF)) {
            return;
        }
        var told =
                logger.logRecordBuilder()
                        .setContext(Context.root())
                        .setTimestamp(line.getInstant())
                        .setSeverity(severity(line.getLevel()))
                        .setSeverityText(line.getLevel().toString())
                        .setBody(line.getFormattedMessage())
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
            told.setAttribute(TRACE, ThrowableProxyUtil.asString(line.getThrowableProxy()));
        }
        told.emit();
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
