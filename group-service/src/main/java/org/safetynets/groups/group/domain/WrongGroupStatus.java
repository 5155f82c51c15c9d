package org.safetynets.groups.group.domain;

import org.safetynets.platform.kernel.Refusal;

/** This cannot be done with a group of that status. */
public record WrongGroupStatus(GroupStatus groupStatus) implements Refusal {}
