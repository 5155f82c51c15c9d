package org.safetynets.groups.charters;

import org.safetynets.platform.kernel.Refusal;

/** There is a newer version of the charter, and only that can be accepted. */
public record CharterNotCurrent(int currentVersion) implements Refusal {}
