package org.safetynets.groups.group.domain;

import org.safetynets.platform.kernel.Refusal;

/** The organization has named nobody to call when something happens. */
public record NobodyOnCall() implements Refusal {}
