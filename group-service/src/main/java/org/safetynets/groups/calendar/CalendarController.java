package org.safetynets.groups.calendar;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's private calendar feed: whoever has the address can read it. */
@RestController
class CalendarController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final Appointments appointments;
    private final Covers covers;
    private final Clock clock;
    private final String gateway;

    CalendarController(
            Feeds feeds,
            Appointments appointments,
            Covers covers,
            Clock clock,
            @Value("${NETS_GATEWAY}") String gateway) {
        this.feeds = feeds;
        this.appointments = appointments;
        this.covers = covers;
        this.clock = clock;
        this.gateway = gateway;
    }

    /**
     * Where the feed is.
     *
     * @param url shown once; only a hash of its secret is kept
     */
    record FeedResponse(String url) {}

    /** Makes a feed; a former one ends. */
    @PostMapping("/api/groups/mine/calendar")
    @AllowSignedIn
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FeedResponse> make(Caller caller) {
        var url = gateway + "/calendar/" + feeds.make(caller.personId()).value() + ".ics";
        return ResponseEntity.created(URI.create(url)).body(new FeedResponse(url));
    }

    @DeleteMapping("/api/groups/mine/calendar")
    @AllowSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Caller caller) {
        feeds.revoke(caller.personId());
    }

    /** Whatever a calendar program says it accepts, this is what there is. */
    @GetMapping("/calendar/{token}.ics")
    @AllowAnyone
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/calendar"))
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        var owner = feeds.owner(new FeedToken(token)).orElseThrow(NotFoundException::new);
        var title = covers.calendarTitle(owner).orElse(Ics.TITLE);
        var feed = Ics.of(appointments.of(owner), title, clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }
}
