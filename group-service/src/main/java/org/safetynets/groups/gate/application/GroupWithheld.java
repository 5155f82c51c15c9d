package org.safetynets.groups.gate.application;

import org.safetynets.groups.group.domain.GroupId;

/**
 * A group can be read no more, or can be again.
 *
 * @param version of this alone, from 1
 */
public record GroupWithheld(GroupId group, long version, boolean withheld) {}
