package org.safetynets.notifications.webhook.domain;

import org.safetynets.platform.kernel.Refusal;

/** An owner's webhooks are all taken; one has to go first. */
public record TooManyWebhooks(int most) implements Refusal {}
