package org.safetynets.groups.finder;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What somebody looks for; what is left out does not matter to them.
 *
 * @param from earliest start by the group's clock, HH:mm
 * @param to latest start by the group's clock, HH:mm
 * @param text words, each the beginning of one in the group's name or whom it is for
 */
record Search(
        @Pattern(regexp = PurposeCode.FORM) @Nullable String purpose,
        @Nullable DayOfWeek weekday,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime from,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime to,
        @Nullable Format format,
        @Pattern(regexp = "[a-z]{2,3}(-[A-Z]{2})?") @Nullable String language,
        @Nullable UUID organizationId,
        @Nullable Boolean seatsFree,
        @Size(max = 80) @Nullable String text,
        @Min(0) @Max(100_000) @Nullable Integer page,
        @Min(1) @Max(100) @Nullable Integer size) {

    /** Any group of the purpose in which a seat is free. */
    static Search ofPurposeWithSeats(String purpose) {
        return new Search(purpose, null, null, null, null, null, null, true, null, null, null);
    }

    /** The second belt: by the clock, an expired group is not found even before its review. */
    Criteria criteria(Instant now) {
        var all = where("certifiedUntil").gt(now);
        equal(all, "purpose", purpose);
        equal(all, "weekdays", weekday == null ? null : weekday.getValue());
        equal(all, "format", format);
        equal(all, "language", language);
        equal(all, "organizationId", organizationId);
        if (Boolean.TRUE.equals(seatsFree)) {
            all.and("seatsFree").gt(0);
        }
        if (from != null || to != null) {
            all.and("startMinute")
                    .gte(from == null ? 0 : minute(from))
                    .lte(to == null ? 24 * 60 : minute(to));
        }
        if (text != null && !Words.of(text).isEmpty()) {
            all.and("words").all(Words.of(text).stream().map(Search::beginning).toList());
        }
        return all;
    }

    /** Only letters and digits are left in a word, so it means nothing else in a pattern. */
    private static java.util.regex.Pattern beginning(String word) {
        return java.util.regex.Pattern.compile("^" + word);
    }

    private static void equal(Criteria all, String field, @Nullable Object value) {
        if (value != null) {
            all.and(field).is(value);
        }
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
