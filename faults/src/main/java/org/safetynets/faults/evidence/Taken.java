package org.safetynets.faults.evidence;

/** That a consumer of a service has let an event take effect. */
public record Taken(String service, String consumer, String id) {}
