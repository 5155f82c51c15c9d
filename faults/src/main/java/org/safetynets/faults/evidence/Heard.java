package org.safetynets.faults.evidence;

/** An event on a topic, in the order of its partition. */
public record Heard(String id, String topic, String type, String key, long version) {}
