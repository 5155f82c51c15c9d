package org.safetynets.portal.services.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A licence to counsel, as its holder states it.
 *
 * @param evidence where a reviewer can see that it is so
 */
public record Licence(
        String number,
        String body,
        String country,
        @Nullable String region,
        LocalDate expiresOn,
        String evidence) {}
