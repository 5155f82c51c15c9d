package org.safetynets.identity.membership.domain;

/**
 * What a change of somebody's roles has to reckon with.
 *
 * @param personRegistered whether the person was ever seen
 * @param anotherCoordinator whether somebody else coordinates the organization
 */
public record Roster(boolean personRegistered, boolean anotherCoordinator) {}
