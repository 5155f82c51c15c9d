package org.safetynets.training.observation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.safetynets.training.observation.domain.MeetingKind;
import org.safetynets.training.observation.domain.ObservedMeeting;

/**
 * Which meeting is observed, and for which requirement.
 *
 * @param meetingId the meeting's own id; for a simulated one any, the same for every observer
 */
record ObserveRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String requirement,
        @NotNull UUID meetingId,
        @NotNull MeetingKind kind,
        @NotNull LocalDate heldOn) {

    ObservedMeeting meeting() {
        return new ObservedMeeting(meetingId, kind, heldOn);
    }
}
