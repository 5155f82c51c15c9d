package org.safetynets.portal.services.referrals;

import java.util.List;

/** A partner's own scores, of which they can make a summary. */
public record Choices(List<Measured> measures) {}
