package org.safetynets.referrals.referral.web;

import java.util.List;
import java.util.Set;
import org.safetynets.platform.kernel.Refusal;
import org.safetynets.referrals.crisis.CountryResources;
import org.safetynets.referrals.referral.domain.UrgentFlag;

/** A group is not the first answer here; these may be. */
record ReferFirst(Set<UrgentFlag> flags, List<CountryResources> resources) implements Refusal {}
