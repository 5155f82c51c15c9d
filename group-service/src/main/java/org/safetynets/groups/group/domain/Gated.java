package org.safetynets.groups.group.domain;

import java.util.List;

/**
 * Groups that the gate has a say in, each read by itself: one that nobody can read keeps no other
 * from the gate.
 *
 * @param unreadable those that are stored in a way that nobody understands
 */
public record Gated(List<Group> groups, List<GroupId> unreadable) {}
