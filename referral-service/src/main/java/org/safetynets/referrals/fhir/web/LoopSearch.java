package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.fhir.domain.LoopQuery;
import org.safetynets.referrals.fhir.domain.Loops.Place;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.safetynets.referrals.referral.domain.ReferralId;

/**
 * A search, which is also what the link to its next page consists of.
 *
 * <p>The link holds only what the client itself has asked for and read. Whoever tampers with it has
 * asked for something else, and may see no more than by asking for that.
 *
 * @param type of the resources
 */
record LoopSearch(String type, LoopQuery query) {

    static final int USUAL = 20;
    static final int MOST = 100;
    private static final String NONE = "-";
    private static final Set<String> TYPES = Set.of("Task", "ServiceRequest");

    /** The same search from that place on. */
    LoopSearch after(Place place) {
        return new LoopSearch(
                type,
                new LoopQuery(
                        query.sentOnly(),
                        query.statuses(),
                        query.referrals(),
                        query.from(),
                        query.until(),
                        Optional.of(place),
                        query.size()));
    }

    String text() {
        var place = query.after();
        var parts =
                Stream.of(
                        type,
                        joined(query.statuses().stream().map(Enum::name)),
                        joined(query.referrals().stream().map(ReferralId::toString)),
                        query.from().map(LoopSearch::millis).orElse(NONE),
                        query.until().map(LoopSearch::millis).orElse(NONE),
                        place.map(it -> millis(it.since())).orElse(NONE),
                        place.map(it -> it.referral().toString()).orElse(NONE),
                        Integer.toString(query.size()));
        var plain = parts.collect(Collectors.joining("|"));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty when it is not what {@link #text} has made. */
    static Optional<LoopSearch> parse(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            var parts = plain.split("\\|", -1);
            return parts.length == 8 && TYPES.contains(parts[0])
                    ? Optional.of(restore(parts))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LoopSearch restore(String[] parts) {
        var query =
                new LoopQuery(
                        parts[0].equals("Task"),
                        split(parts[1]).map(TaskStatus::valueOf).collect(Collectors.toSet()),
                        split(parts[2])
                                .map(it -> new ReferralId(UUID.fromString(it)))
                                .collect(Collectors.toSet()),
                        moment(parts[3]),
                        moment(parts[4]),
                        moment(parts[5])
                                .map(
                                        it ->
                                                new Place(
                                                        it,
                                                        new ReferralId(UUID.fromString(parts[6])))),
                        size(Integer.parseInt(parts[7])));
        return new LoopSearch(parts[0], query);
    }

    private static String joined(Stream<String> words) {
        var all = words.sorted().collect(Collectors.joining(","));
        return all.isEmpty() ? NONE : all;
    }

    private static Stream<String> split(String text) {
        return text.equals(NONE) ? Stream.of() : Arrays.stream(text.split(",", -1));
    }

    private static String millis(Instant instant) {
        return Long.toString(instant.toEpochMilli());
    }

    private static Optional<Instant> moment(String text) {
        return text.equals(NONE)
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
    }

    /** At most a hundred, however many were asked for. */
    static int size(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1) {
            throw Outcomes.answer(400, IssueType.VALUE, "_count has to be positive");
        }
        return Math.min(asked, MOST);
    }

    static Optional<Instant> from(@Nullable DateRangeParam range) {
        return Optional.ofNullable(range)
                .map(DateRangeParam::getLowerBound)
                .map(
                        it ->
                                it.getPrefix() == ParamPrefixEnum.GREATERTHAN
                                        ? instant(it).plusMillis(1)
                                        : instant(it));
    }

    /** Nothing, or no more than a modifier, is no time. */
    static Instant instant(DateParam given) {
        if (given.getValue() == null) {
            throw Outcomes.answer(400, IssueType.VALUE, "A time is missing");
        }
        return given.getValue().toInstant();
    }

    static Optional<Instant> until(@Nullable DateRangeParam range) {
        return Optional.ofNullable(range)
                .map(DateRangeParam::getUpperBoundAsInstant)
                .map(Date::toInstant);
    }

    /** Of several beginnings the latest. */
    static Optional<Instant> latest(List<Optional<Instant>> beginnings) {
        return beginnings.stream().flatMap(Optional::stream).max(Instant::compareTo);
    }
}
