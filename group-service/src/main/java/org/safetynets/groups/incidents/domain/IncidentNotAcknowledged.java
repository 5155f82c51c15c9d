package org.safetynets.groups.incidents.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nobody has taken the incident up yet. */
public record IncidentNotAcknowledged() implements Refusal {}
