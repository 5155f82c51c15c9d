package org.safetynets.groups.group.domain;

import org.safetynets.platform.kernel.Refusal;

/** The purpose of a group changes only while it is a draft. */
public record PurposeIsFixed(String purpose) implements Refusal {}
