package org.safetynets.groups.incidents.domain;

import org.safetynets.platform.kernel.Refusal;

/** The incident is over. */
public record IncidentClosed() implements Refusal {}
