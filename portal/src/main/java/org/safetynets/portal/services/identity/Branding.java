package org.safetynets.portal.services.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an organization shows itself. */
public record Branding(@Nullable String neutralName, List<String> languages, String timeZone) {}
