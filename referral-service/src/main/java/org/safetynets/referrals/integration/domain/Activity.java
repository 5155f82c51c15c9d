package org.safetynets.referrals.integration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What systems asked, for 30 days, and how often, for 400. */
public interface Activity {

    /** Keeps all of them or none. */
    void keep(List<LoggedRequest> requests);

    /**
     * The newest first.
     *
     * @param before only those before this one
     */
    List<LoggedRequest> requests(IntegrationId system, Optional<UUID> before, int size);

    /** Days on which it asked something, the earliest first. */
    List<DayOfUse> days(IntegrationId system, LocalDate from);

    /** When those that ever asked something did so last. */
    Map<IntegrationId, Instant> lastUsed(Collection<IntegrationId> systems);
}
