package org.safetynets.training.remedy.domain;

import org.safetynets.platform.kernel.Refusal;

/** What was shown or withdrawn is not asked any more. */
public record RemedyClosed() implements Refusal {}
