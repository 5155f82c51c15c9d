package org.safetynets.portal.services.groups;

import java.time.Instant;

/** A charter as it once counted. */
public record CharterVersion(int version, Charter charter, Instant since) {}
