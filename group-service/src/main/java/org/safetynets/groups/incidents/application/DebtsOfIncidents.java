package org.safetynets.groups.incidents.application;

import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.incidents.domain.Incidents;
import org.safetynets.groups.meetings.domain.DebriefDebt;
import org.safetynets.groups.meetings.domain.Debts;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Component;

/**
 * Grave incidents stand in the way of a group's next meeting until its leaders talked them over.
 */
@Component
class DebtsOfIncidents implements Debts {

    private final Incidents incidents;

    DebtsOfIncidents(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public DebriefDebt of(OrganizationId organization, GroupId group) {
        return new DebriefDebt(
                incidents.owing(organization, group).stream().map(it -> it.id().value()).toList());
    }
}
