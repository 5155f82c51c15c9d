package org.safetynets.referrals.hsds;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What this API is, as HSDS asks for it. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record RootJson(String version, String profile, String openapiUrl, String description) {}
