package org.safetynets.notifications.inbox.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.inbox.application.Listening;
import org.safetynets.notifications.inbox.application.LiveInboxes;
import org.safetynets.notifications.inbox.application.ReadingTheInbox;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * My messages as they come, as server-sent events.
 *
 * <p>Each has a virtual thread of its own, which waits for news and reads what is new from the
 * store; the request's would keep the stack of all its filters, which is a third of what a stream
 * takes. The stream ends with the access token; a browser then opens it again by itself, with a
 * fresh token, and goes on after the last event it saw.
 */
@RestController
class InboxStreamController {

    private static final Logger LOG = LoggerFactory.getLogger(InboxStreamController.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final ReadingTheInbox inbox;
    private final LiveInboxes live;
    private final JsonMapper json;
    private final Clock clock;

    InboxStreamController(ReadingTheInbox inbox, LiveInboxes live, JsonMapper json, Clock clock) {
        this.inbox = inbox;
        this.live = live;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Streams my messages.
     *
     * @param lastEventId sequence of the last message seen; a browser sends it by itself
     * @param after the same for the first time, when a page shows messages already
     */
    @AllowSignedIn
    @GetMapping(
            path = "/api/notifications/inbox/stream",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            Caller caller,
            @AuthenticationPrincipal @Parameter(hidden = true) Jwt token,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response) {
        var from = lastEventId != null ? sequence("Last-Event-ID", lastEventId) : null;
        var start = from != null ? from : after != null ? sequence("after", after) : null;
        var until = Objects.requireNonNull(token.getExpiresAt(), "a token without an end");
        var waiting = request.startAsync();
        waiting.setTimeout(0); // it ends with the token
        Thread.ofVirtual()
                .name("inbox-stream")
                .start(() -> streamTo(waiting, response, caller.personId(), start, until));
    }

    /** To the end: nobody is there to be told of a failure, and the page opens it again. */
    private void streamTo(
            AsyncContext waiting,
            HttpServletResponse response,
            PersonId person,
            @Nullable Long start,
            Instant until) {
        try {
            stream(response, person, start, until);
        } catch (RuntimeException e) {
            LOG.warn("An inbox stream breaks off: {}", e.toString());
        } finally {
            complete(waiting);
        }
    }

    private static void complete(AsyncContext waiting) {
        try {
            waiting.complete();
        } catch (IllegalStateException e) {
            // the server saw first that the reader is gone, and has ended it
        }
    }

    private void stream(
            HttpServletResponse response, PersonId person, @Nullable Long start, Instant until) {
        // first listen, then look: what comes in between is not missed
        try (var listening = live.listen(person)) {
            var last = start != null ? start : inbox.lastSequence(person);
            follow(new EventStream(response, json), listening, person, last, until);
        } catch (IOException e) {
            // the reader is gone, as readers go
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(
            EventStream out, Listening listening, PersonId person, long from, Instant until)
            throws IOException, InterruptedException {
        out.open();
        var last = sendNews(out, person, from);
        while (!listening.ended() && clock.instant().isBefore(until)) {
            var left = Duration.between(clock.instant(), until);
            if (listening.await(left.compareTo(HEARTBEAT) < 0 ? left : HEARTBEAT)) {
                last = sendNews(out, person, last);
            } else {
                out.heartbeat();
            }
        }
    }

    private long sendNews(EventStream out, PersonId person, long from) throws IOException {
        var last = from;
        for (var news = inbox.nextAfter(person, last);
                !news.isEmpty();
                news = inbox.nextAfter(person, last)) {
            for (var message : news) {
                out.message(message.sequence(), MessageResponse.of(message));
                last = message.sequence();
            }
            out.flush();
        }
        return last;
    }

    private static Long sequence(String field, String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new InvalidRequestException(field, "must be the id of an event of this stream");
        }
    }
}
