package org.safetynets.faults.evidence;

/** A message to a person, as the ledger has it. */
public record Delivery(
        String id,
        String causeId,
        String personId,
        String organizationId,
        String notice,
        String channel,
        String state) {}
