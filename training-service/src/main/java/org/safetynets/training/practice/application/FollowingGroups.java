package org.safetynets.training.practice.application;

import java.util.List;
import java.util.Optional;
import org.safetynets.training.practice.domain.Group;
import org.safetynets.training.practice.domain.Groups;
import org.safetynets.training.practice.domain.Meeting;
import org.safetynets.training.practice.domain.Meetings;
import org.springframework.stereotype.Service;

/** Takes in what becomes known of groups and meetings, in whichever order it comes. */
@Service
public class FollowingGroups {

    private final Groups groups;
    private final Meetings meetings;
    private final List<MeetingFollower> followers;

    public FollowingGroups(Groups groups, Meetings meetings, List<MeetingFollower> followers) {
        this.groups = groups;
        this.meetings = meetings;
        this.followers = followers;
    }

    /** A group that becomes known may give leaders to meetings that were known before it. */
    public void changed(Group group) {
        if (groups.keepNewer(group)) {
            meetings.awaitingLeaders(group.organization(), group.id())
                    .forEach(it -> keep(it.ledAsIn(Optional.of(group))));
        }
    }

    public void changed(Meeting meeting) {
        if (!meetings.isNews(meeting)) {
            return;
        }
        var before =
                meetings.find(meeting.organization(), meeting.id())
                        .filter(it -> it.leadersKnown() && it.status() == meeting.status());
        if (before.isPresent()) {
            meetings.keep(meeting.keepingLeadersOf(before.get()));
            return;
        }
        switch (meeting.status()) {
            case HELD, CANCELLED ->
                    keep(meeting.ledAsIn(groups.find(meeting.organization(), meeting.group())));
            case SCHEDULED, STARTED -> meetings.keep(meeting);
        }
    }

    private void keep(Meeting meeting) {
        meetings.keep(meeting);
        if (meeting.leadersKnown()) {
            followers.forEach(it -> it.settled(meeting));
        }
    }
}
