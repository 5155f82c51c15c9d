package org.safetynets.referrals.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Ids of what HSDS gives one and we do not: made of what a thing is, so that each crawl finds the
 * same.
 */
final class StableIds {

    static final UUID PURPOSES = of("taxonomy", "purposes");
    static final UUID SEAT = of("unit", "seat");

    private StableIds() {}

    static UUID of(String kind, Object... parts) {
        var name = new StringBuilder("safety-nets:").append(kind);
        for (var part : parts) {
            name.append(':').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(UTF_8));
    }
}
