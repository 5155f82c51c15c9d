package org.safetynets.notifications.template.domain;

import org.safetynets.platform.kernel.Refusal;

/** The text waits for no review. */
public record TemplateNotProposed() implements Refusal {}
