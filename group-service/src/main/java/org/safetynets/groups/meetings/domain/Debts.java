package org.safetynets.groups.meetings.domain;

import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.OrganizationId;

/** What groups owe before they meet again. */
public interface Debts {

    DebriefDebt of(OrganizationId organization, GroupId group);
}
