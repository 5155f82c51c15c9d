package org.safetynets.faults.evidence;

/**
 * A message that a service gave up.
 *
 * @param id of the event, empty when it was none
 */
public record DeadLetter(String service, String topic, String id, String reason) {}
