package org.safetynets.training.practice.application;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.practice.domain.Meetings;
import org.safetynets.training.practice.domain.Practice;
import org.springframework.stereotype.Service;

/** Says what somebody's meetings prove, and learns from their debriefs who was there. */
@Service
public class ReadingPractice {

    private final Meetings meetings;

    public ReadingPractice(Meetings meetings) {
        this.meetings = meetings;
    }

    public Practice since(OrganizationId organization, PersonId person, Instant since) {
        return Practice.of(person, meetings.ledSince(organization, person, since));
    }

    public void wasThere(OrganizationId organization, UUID meeting, PersonId leader) {
        meetings.find(organization, meeting)
                .map(it -> it.confirmedBy(leader))
                .ifPresent(meetings::keep);
    }

    public void wasNotThere(OrganizationId organization, UUID meeting, PersonId leader) {
        meetings.find(organization, meeting)
                .map(it -> it.withoutLeader(leader))
                .ifPresent(meetings::keep);
    }
}
