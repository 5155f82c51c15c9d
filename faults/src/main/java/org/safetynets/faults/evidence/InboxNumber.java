package org.safetynets.faults.evidence;

/** The number of a message in a person's inbox. */
public record InboxNumber(String personId, long number) {}
