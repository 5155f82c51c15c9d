package org.safetynets.notifications.template.domain;

import org.safetynets.platform.kernel.Refusal;

/** Who wrote a text does not review it. */
public record OwnTemplate() implements Refusal {}
