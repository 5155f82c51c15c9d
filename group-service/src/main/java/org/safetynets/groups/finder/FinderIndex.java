package org.safetynets.groups.finder;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * The indexes a search can take: what leads must be equal, then comes the order of the results, so
 * that a page costs the same however many groups there are; what trails can be looked at without
 * the listing itself.
 *
 * <p>Which one is taken is said with the query, for a planner that tries several out would do so
 * again and again for queries that differ as much as people's wishes do.
 */
enum FinderIndex {
    ALL(List.of("hasSeat", "format"), List.of()),
    PURPOSE(List.of("purpose", "hasSeat", "format"), List.of()),
    LANGUAGE(List.of("language", "hasSeat", "format"), List.of()),
    PURPOSE_AND_LANGUAGE(List.of("purpose", "language", "hasSeat", "format"), List.of()),
    ORGANIZATION(List.of("organizationId"), List.of()),
    PLACE(List.of("cell"), List.of("purpose", "format", "language", "hasSeat")),
    WORDS(List.of("beginnings"), List.of("purpose", "format", "language", "hasSeat", "cell"));

    /** By weekday and time; the id only makes it an order. */
    static final List<String> ORDER = List.of("slot", "groupId");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> leading;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> trailing;

    FinderIndex(List<String> leading, List<String> trailing) {
        this.leading = leading;
        this.trailing = trailing;
    }

    List<String> leading() {
        return leading;
    }

    String indexName() {
        return "finder-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Document keys() {
        var fields = new ArrayList<>(leading);
        fields.addAll(ORDER);
        fields.addAll(trailing);
        var keys = new Document();
        fields.forEach(it -> keys.append(it, 1));
        return keys;
    }
}
