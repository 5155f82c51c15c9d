package org.safetynets.groups.incidents.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** The incidents of all organizations. */
public interface Incidents {

    Optional<Incident> find(OrganizationId organization, IncidentId id);

    void add(Incident incident);

    /** Writes an incident whose version is one up; fails when another change came first. */
    void replace(Incident incident);

    /** What a person may see, the newest first. */
    List<Incident> page(OrganizationId organization, IncidentFilter filter, int page, int size);

    long count(OrganizationId organization, IncidentFilter filter);

    /** What the person reported there, the newest first. */
    List<Incident> reportedBy(OrganizationId organization, GroupId group, PersonId reporter);

    /** What stands in the way of the group's next meeting. */
    List<Incident> owing(OrganizationId organization, GroupId group);

    /** Incidents, of any organization, about which the next one is to be called by then. */
    List<Incident> dueForEscalation(Instant until, int limit);
}
