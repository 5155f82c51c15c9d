package org.safetynets.portal.services.referrals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a counselor wants others to know of them.
 *
 * @param town where they see people in person
 * @param website where they can be reached
 * @param listed whether partners find them
 */
public record Profile(
        String name,
        String practice,
        List<String> specialties,
        List<String> languages,
        boolean online,
        @Nullable Town town,
        @Nullable String website,
        boolean listed) {

    /** A town, never an address. */
    public record Town(String name, String country, double latitude, double longitude) {}
}
