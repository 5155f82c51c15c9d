package org.safetynets.training.support.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.practice.domain.Meetings;
import org.safetynets.training.supervision.domain.Session;
import org.safetynets.training.supervision.domain.Sessions;
import org.safetynets.training.supervision.domain.Supervision;
import org.safetynets.training.supervision.domain.Supervisions;
import org.safetynets.training.supervision.web.SessionView;
import org.safetynets.training.support.application.ReadingBoard;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A facilitator's own support: who supervises them, what is due, which sessions there are. */
@RestController
@RequestMapping("/api/training/my/support")
@AllowSignedIn
class MySupportController {

    private final ReadingBoard board;
    private final Supervisions supervisions;
    private final Meetings meetings;
    private final Sessions sessions;
    private final Clock clock;

    MySupportController(
            ReadingBoard board,
            Supervisions supervisions,
            Meetings meetings,
            Sessions sessions,
            Clock clock) {
        this.board = board;
        this.supervisions = supervisions;
        this.meetings = meetings;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** In each organization in which they have led a meeting or are supervised. */
    @GetMapping
    List<SupportView> mine(Caller caller) {
        return organizations(caller)
                .map(it -> SupportView.of(it, board.of(it, caller.personId()), clock.instant()))
                .toList();
    }

    /** Their sessions, without what the supervisor noted. */
    @GetMapping("/sessions")
    List<SessionView> sessions(Caller caller) {
        return organizations(caller)
                .flatMap(it -> sessions.allOf(it, caller.personId()).stream())
                .sorted(Comparator.comparing(Session::plannedFor).reversed())
                .limit(PageRequest.MAX_SIZE)
                .map(it -> SessionView.withoutNotes(it, clock.instant()))
                .toList();
    }

    private Stream<OrganizationId> organizations(Caller caller) {
        return Stream.concat(
                        supervisions.everywhereOf(caller.personId()).stream()
                                .map(Supervision::organization),
                        meetings.organizationsOf(caller.personId()).stream())
                .distinct();
    }
}
