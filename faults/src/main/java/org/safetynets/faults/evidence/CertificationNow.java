package org.safetynets.faults.evidence;

import java.util.Set;

/** A certification as training-service's database holds it. */
public record CertificationNow(
        String id, String organizationId, String personId, String status, Set<String> purposes) {

    public CertificationNow {
        purposes = Set.copyOf(purposes);
    }

    /** Whether it lets that person lead a group of that organization for that purpose. */
    public boolean covers(String organization, Set<String> people, String purpose) {
        return status.equals("ACTIVE")
                && organizationId.equals(organization)
                && people.contains(personId)
                && purposes.contains(purpose);
    }
}
