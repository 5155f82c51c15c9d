package org.safetynets.notifications.webhook.domain;

import org.safetynets.platform.kernel.Refusal;

/** Nothing is sent to a webhook that is off. */
public record WebhookNotActive() implements Refusal {}
