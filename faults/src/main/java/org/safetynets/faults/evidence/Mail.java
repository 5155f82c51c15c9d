package org.safetynets.faults.evidence;

/** A mail as it reached its server. */
public record Mail(String to, String messageId, String raw) {}
