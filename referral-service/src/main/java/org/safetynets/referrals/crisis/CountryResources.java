package org.safetynets.referrals.crisis;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The crisis resources of one country.
 *
 * @param country ISO 3166 code, or {@code global} for those that serve many countries
 */
@Document("crisis_resources")
public record CountryResources(@Id String country, long version, List<CrisisResource> resources) {

    /** What a country is called in addresses. */
    public static final String PATTERN = "[A-Z]{2}|global";

    public static final String GLOBAL = "global";
}
