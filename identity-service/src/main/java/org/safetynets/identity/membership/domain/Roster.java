package org.safetynets.identity.membership.domain;

/**
 * What a change of somebody's roles has to reckon with.
 *
 * @param person whether they were ever seen, and take part now
 * @param anotherCoordinator whether somebody else coordinates the organization
 * @param organizationActive whether the organization may act
 */
public record Roster(Standing person, boolean anotherCoordinator, boolean organizationActive) {

    /** How the person whose roles change stands in the network. */
    public enum Standing {
        UNKNOWN,
        ACTIVE,
        DEACTIVATED
    }
}
