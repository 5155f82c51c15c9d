package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** The person said already what they had to say. */
public record AlreadyAppealed() implements Refusal {}
