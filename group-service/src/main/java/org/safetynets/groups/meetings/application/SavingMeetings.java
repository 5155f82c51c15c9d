package org.safetynets.groups.meetings.application;

import org.safetynets.groups.meetings.domain.MeetingResult;
import org.safetynets.groups.meetings.domain.MeetingResult.MeetingChanged;
import org.safetynets.groups.meetings.domain.MeetingResult.NotChanged;
import org.safetynets.groups.meetings.domain.Meetings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a changed meeting and tells of it, in the caller's transaction. */
@Component
class SavingMeetings {

    private final Meetings meetings;
    private final ApplicationEventPublisher events;

    SavingMeetings(Meetings meetings, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.events = events;
    }

    MeetingResult save(MeetingResult result) {
        return switch (result) {
            case NotChanged refused -> refused;
            case MeetingChanged changed -> {
                if (changed.meeting().version() == 1) {
                    meetings.add(changed.meeting());
                } else {
                    meetings.replace(changed.meeting());
                }
                events.publishEvent(changed);
                yield changed;
            }
        };
    }
}
