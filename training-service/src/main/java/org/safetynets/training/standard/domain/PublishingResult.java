package org.safetynets.training.standard.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of publishing a standard. */
public sealed interface PublishingResult {

    /** The standard as published, which is also the event. */
    record Published(Standard standard) implements PublishingResult {}

    record Refused(Refusal reason) implements PublishingResult {}
}
