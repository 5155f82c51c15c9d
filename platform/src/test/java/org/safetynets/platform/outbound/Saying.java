package org.safetynets.platform.outbound;

import org.safetynets.tracing.logs.LogsElsewhere;
import org.slf4j.LoggerFactory;

/**
 * A process that hands what it logs to the address that it is given, and writes it nowhere else.
 */
final class Saying {

    static final String WORDS = "Said before the end";

    private Saying() {}

    static void main(String... arguments) {
        var log = LoggerFactory.getLogger(Saying.class);
        ((ch.qos.logback.classic.LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)
                .detachAppender("console");
        try (var _ = new LogsElsewhere(arguments[0], "group-service", "instance-1")) {
            log.info(WORDS);
        }
    }
}
