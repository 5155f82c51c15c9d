package org.safetynets.notifications.referral.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;

/** What a counselor may at present learn of a referral. */
public record KnownReferral(
        OrganizationId organization, UUID referralId, long version, DisclosedView view) {}
