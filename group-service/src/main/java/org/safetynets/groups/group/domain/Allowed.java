package org.safetynets.groups.group.domain;

/** The policy holds. */
public record Allowed() implements Verdict {}
