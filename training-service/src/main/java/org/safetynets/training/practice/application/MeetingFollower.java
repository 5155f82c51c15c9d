package org.safetynets.training.practice.application;

import org.safetynets.training.practice.domain.Meeting;

/** What follows from news of a meeting, in the transaction in which it becomes known. */
@FunctionalInterface
public interface MeetingFollower {

    /** The meeting is held or cancelled, and its leaders are known. */
    void settled(Meeting meeting);
}
