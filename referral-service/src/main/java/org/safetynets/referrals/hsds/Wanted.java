package org.safetynets.referrals.hsds;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The filters of a list, all of which must hold.
 *
 * @param search a part of the name
 * @param purpose code of a term's purpose
 */
record Wanted(
        Optional<String> search,
        Optional<String> purpose,
        Optional<UUID> organization,
        Optional<Instant> modifiedAfter) {}
