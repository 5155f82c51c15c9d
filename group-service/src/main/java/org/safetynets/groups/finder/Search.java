package org.safetynets.groups.finder;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.web.IanaZone;
import org.safetynets.groups.purpose.domain.PurposeCode;

/**
 * What somebody looks for; what is left out does not matter to them.
 *
 * @param from earliest start, HH:mm
 * @param to latest start, HH:mm; one before from is of the next morning
 * @param timeZone by whose clock weekday, from and to are meant; by that of each group when left
 *     out
 * @param near only groups with a town so near
 * @param startsWithinDays the next meeting begins within so many days
 * @param text words, each the beginning of one in the group's name or whom it is for
 * @param page for the first of them only; further on by cursor
 * @param cursor where the page before ended, as its answer says
 */
record Search(
        @Pattern(regexp = PurposeCode.FORM) @Nullable String purpose,
        @Nullable DayOfWeek weekday,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime from,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime to,
        @IanaZone @Nullable String timeZone,
        @Nullable Format format,
        @Pattern(regexp = "[a-z]{2,3}(-[A-Z]{2})?") @Nullable String language,
        @Valid @Nullable Near near,
        @Nullable UUID organizationId,
        @Nullable Boolean seatsFree,
        @Min(1) @Max(90) @Nullable Integer startsWithinDays,
        @Size(max = 80) @Nullable String text,
        @Min(0) @Max(100_000) @Nullable Integer page,
        @Min(1) @Max(100) @Nullable Integer size,
        @Size(max = 200) @Nullable String cursor) {

    /** A point and how far around it. */
    record Near(
            @NotNull @Min(-90) @Max(90) Double latitude,
            @NotNull @Min(-180) @Max(180) Double longitude,
            @NotNull @Min(1) @Max(300) Integer withinKm) {}

    /** Any group of the purpose in which a seat is free. */
    static Search ofPurposeWithSeats(String purpose) {
        return new Search(
                purpose, null, null, null, null, null, null, null, null, true, null, null, null,
                null, null);
    }

    /** The same, with the next meeting so soon. */
    Search within(int days) {
        return new Search(
                purpose,
                weekday,
                from,
                to,
                timeZone,
                format,
                language,
                near,
                organizationId,
                seatsFree,
                days,
                text,
                page,
                size,
                cursor);
    }

    boolean withSeat() {
        return Boolean.TRUE.equals(seatsFree);
    }

    int limit() {
        return Objects.requireNonNullElse(size, 20);
    }

    /** Everything but where one is in it: a cursor goes on with this alone. */
    List<@Nullable Object> filter() {
        var all = new ArrayList<@Nullable Object>();
        Collections.addAll(
                all,
                purpose,
                weekday,
                from,
                to,
                timeZone,
                format,
                language,
                near,
                organizationId,
                withSeat(),
                startsWithinDays,
                text);
        return all;
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
