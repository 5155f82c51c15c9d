package org.safetynets.notifications.webhook.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of registering a webhook. */
public sealed interface RegisterResult {

    record Registered(Webhook webhook) implements RegisterResult {}

    record Refused(Refusal reason) implements RegisterResult {}
}
