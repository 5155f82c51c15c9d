package org.safetynets.groups.meetings.domain;

import org.safetynets.platform.kernel.Refusal;

/** This cannot be done with a meeting of that status. */
public record WrongMeetingStatus(MeetingStatus meetingStatus) implements Refusal {}
