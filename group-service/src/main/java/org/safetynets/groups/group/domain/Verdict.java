package org.safetynets.groups.group.domain;

/** What a policy says. */
public sealed interface Verdict permits Allowed, Refused {}
