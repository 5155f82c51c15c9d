package org.safetynets.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.AccessInterceptor;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class TriedDoorsIT {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(AccessInterceptor.class);

    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @Autowired Api api;

    @BeforeEach
    void listen() {
        told.start();
        LOG.addAppender(told);
    }

    @AfterEach
    void hangUp() {
        LOG.detachAppender(told);
    }

    @Test
    void are_told_of_by_who_tried_which_and_by_nothing_of_the_address() {
        // given
        var who = UUID.randomUUID();
        // when
        api.as(Tokens.of(who)).get("/api/sample/internal?note=nobodys-to-read");
        api.as(Tokens.service("training-service")).get("/api/sample/internal");
        // then
        assertThat(told.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .startsWith(who + " is refused CounterController.")
                .endsWith(": FORBIDDEN")
                .doesNotContain("nobodys-to-read");
    }
}
