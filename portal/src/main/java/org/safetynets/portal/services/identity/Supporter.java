package org.safetynets.portal.services.identity;

import java.util.List;
import java.util.UUID;

/** Somebody who supports those who lead groups, as colleagues see them. */
public record Supporter(UUID personId, String pseudonym, List<String> roles) {}
