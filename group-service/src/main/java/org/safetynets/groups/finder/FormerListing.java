package org.safetynets.groups.finder;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Plan;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexInfo;

/** A listing of before there was one for each weekday. */
record FormerListing(
        @Id UUID groupId,
        UUID organizationId,
        String organizationName,
        String name,
        String purpose,
        String purposeName,
        Format format,
        String language,
        int weekday,
        int startMinute,
        int durationMinutes,
        int everyWeeks,
        String timeZone,
        String first,
        @Nullable Timetable timetable,
        int seatsFree,
        Instant certifiedUntil,
        Set<String> words) {

    /** Turns all there are into listings of today, and drops the indexes that only they needed. */
    static void turnAll(MongoOperations mongo) {
        var former = query(where("slot").exists(false));
        if (!mongo.exists(former, Listing.COLLECTION)) {
            return;
        }
        mongo.indexOps(Listing.class).getIndexInfo().stream()
                .map(IndexInfo::getName)
                .filter(it -> it.contains("_startMinute_"))
                .forEach(mongo.indexOps(Listing.class)::dropIndex);
        for (var each : mongo.find(former, FormerListing.class, Listing.COLLECTION)) {
            each.offer().listings(Instant.now()).forEach(mongo::save);
            mongo.remove(query(where("_id").is(each.groupId())), Listing.COLLECTION);
        }
    }

    private Offer offer() {
        var weekly =
                Plan.weekly(
                        DayOfWeek.of(weekday),
                        LocalTime.MIN.plusMinutes(startMinute),
                        Duration.ofMinutes(durationMinutes),
                        everyWeeks,
                        ZoneId.of(timeZone),
                        LocalDate.parse(first));
        return new Offer(
                groupId,
                organizationId,
                organizationName,
                name,
                purpose,
                purposeName,
                format,
                language,
                timetable == null ? weekly : timetable.plan(weekly),
                seatsFree,
                certifiedUntil,
                null,
                null,
                words);
    }
}
