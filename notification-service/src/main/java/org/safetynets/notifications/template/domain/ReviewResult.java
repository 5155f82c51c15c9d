package org.safetynets.notifications.template.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of a review. */
public sealed interface ReviewResult {

    record Reviewed(Template template) implements ReviewResult {}

    record Refused(Refusal reason) implements ReviewResult {}
}
