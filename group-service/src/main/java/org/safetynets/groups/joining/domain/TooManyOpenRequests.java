package org.safetynets.groups.joining.domain;

import org.safetynets.platform.kernel.Refusal;

/** The person waits for the answers of as many groups as one may ask at a time. */
public record TooManyOpenRequests() implements Refusal {}
