package org.safetynets.groups.meetings.web;

import java.util.Optional;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.MeetingResult;
import org.safetynets.groups.meetings.domain.MeetingResult.MeetingChanged;
import org.safetynets.groups.meetings.domain.MeetingResult.NotChanged;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.web.Etags;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Turns results about meetings into answers. */
final class MeetingAnswers {

    private MeetingAnswers() {}

    static ResponseEntity<MeetingResponse> of(HttpStatus status, Optional<MeetingResult> result) {
        return switch (result.orElseThrow(NotFoundException::new)) {
            case NotChanged(var reason) -> throw new RefusedException(reason);
            case MeetingChanged(var meeting, var change) -> of(status, meeting);
        };
    }

    static ResponseEntity<MeetingResponse> of(HttpStatus status, Meeting meeting) {
        return ResponseEntity.status(status)
                .eTag(Etags.of(meeting.version()))
                .body(MeetingResponse.of(meeting));
    }
}
