package org.safetynets.portal.onward;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.services.referrals.DirectoryEntry;
import org.safetynets.portal.services.referrals.ListedOrganizations;
import org.safetynets.portal.services.referrals.Onward;

/**
 * Whom a partner is about to ask.
 *
 * @param name null when they are to be found no more
 * @param entry of the directory, for a counselor
 * @param action where the form goes
 */
record Whom(@Nullable String name, @Nullable DirectoryEntry entry, String action) {

    private static final String BASE = "/referrals/onward/";

    static Whom counselor(DirectoryEntry entry) {
        return new Whom(entry.profile().name(), entry, counselor(entry.counselorId()));
    }

    static Whom gone(UUID counselorId) {
        return new Whom(null, null, counselor(counselorId));
    }

    private static String counselor(UUID id) {
        return BASE + "counselors/" + id;
    }

    static Whom organization(ListedOrganizations.One one) {
        return new Whom(one.name(), null, BASE + "organizations/" + one.id());
    }

    static Whom suggested(Onward suggestion) {
        return new Whom(
                suggestion.recipient(), null, BASE + "suggestions/" + suggestion.outwardId());
    }
}
