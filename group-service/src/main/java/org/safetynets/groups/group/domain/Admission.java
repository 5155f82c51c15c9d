package org.safetynets.groups.group.domain;

/**
 * A person got a seat or a place on the waitlist.
 *
 * @param ticket orders the waitlist; rising within a group
 */
public record Admission(Group group, boolean seated, long ticket) {}
