package org.safetynets.groups.group.domain;

/** What became of an attempt to change a group. */
public sealed interface GroupResult permits GroupChanged, Refused {}
