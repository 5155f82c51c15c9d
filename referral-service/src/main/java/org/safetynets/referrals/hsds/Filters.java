package org.safetynets.referrals.hsds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Reads the filters of a list; a taxonomy or term that does not exist finds nothing. */
@Component
class Filters {

    private static final String NOTHING = "";
    private static final int LONGEST_SEARCH = 80;

    private final Terms terms;

    Filters(Terms terms) {
        this.terms = terms;
    }

    Wanted wanted(
            @Nullable String search,
            @Nullable UUID termId,
            @Nullable UUID taxonomyId,
            @Nullable UUID organizationId,
            @Nullable String modifiedAfter) {
        return new Wanted(
                Optional.of(text(search)).filter(it -> !it.isBlank()),
                purpose(termId, taxonomyId),
                Optional.ofNullable(organizationId),
                Optional.ofNullable(modifiedAfter).map(Filters::moment));
    }

    /** What is searched for, in lower case; empty for nothing. */
    static String text(@Nullable String search) {
        var text = search == null ? "" : search.strip();
        if (text.length() > LONGEST_SEARCH) {
            throw new InvalidRequestException(
                    "search", "must be at most " + LONGEST_SEARCH + " long");
        }
        return text.toLowerCase(Locale.ROOT);
    }

    /** For what HSDS has and cannot be answered here. */
    static void refuse(String name, @Nullable String value) {
        if (value != null) {
            throw new InvalidRequestException(
                    name, "is not offered; towns are found by search, which has no postcodes");
        }
    }

    private Optional<String> purpose(@Nullable UUID termId, @Nullable UUID taxonomyId) {
        if (taxonomyId != null && !taxonomyId.equals(StableIds.PURPOSES)) {
            return Optional.of(NOTHING);
        }
        return Optional.ofNullable(termId)
                .map(it -> terms.find(it).map(Term::code).orElse(NOTHING));
    }

    /** A day counts from its beginning in UTC. */
    private static Instant moment(String text) {
        try {
            return text.length() == "2026-01-05".length()
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidRequestException(
                    "modified_after", "must be a date, or a time with its zone, by ISO 8601");
        }
    }
}
