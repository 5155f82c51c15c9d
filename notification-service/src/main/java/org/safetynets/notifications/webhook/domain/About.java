package org.safetynets.notifications.webhook.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;

/** The referral that a call to a practice is about, so that it can be asked of before each try. */
public record About(OrganizationId organization, UUID referral) {}
