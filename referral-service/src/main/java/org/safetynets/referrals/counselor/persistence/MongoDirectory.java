package org.safetynets.referrals.counselor.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.counselor.domain.CounselorId;
import org.safetynets.referrals.counselor.domain.Directory;
import org.safetynets.referrals.counselor.domain.Entry;
import org.safetynets.referrals.counselor.domain.Standing;
import org.safetynets.referrals.counselor.domain.Town;
import org.safetynets.referrals.counselor.domain.Wanted;
import org.safetynets.referrals.organization.OrganizationNames;
import org.springframework.data.domain.Sort;
import org.springframework.data.geo.Circle;
import org.springframework.data.geo.Distance;
import org.springframework.data.geo.Metrics;
import org.springframework.data.geo.Point;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The directory in MongoDB: reads of counselors that leave their credentials alone. */
@Repository
class MongoDirectory implements Directory {

    private static final Sort BY_NAME = Sort.by("profile.name", "_id");
    private static final int AROUND = 500;

    private final MongoOperations mongo;
    private final OrganizationNames organizations;

    MongoDirectory(MongoOperations mongo, OrganizationNames organizations) {
        this.mongo = mongo;
        this.organizations = organizations;
    }

    /** Around a point there are few enough to sort them here. */
    @Override
    public List<Entry> find(Wanted wanted, LocalDate today, long offset, int size) {
        var which = listed(wanted, today).with(BY_NAME);
        if (wanted.near().isEmpty()) {
            return entries(which.skip(offset).limit(size), null);
        }
        return entries(which.limit(AROUND), wanted.near().get()).stream()
                .sorted(Comparator.comparingLong(it -> it.distanceKm().orElse(0)))
                .skip(offset)
                .limit(size)
                .toList();
    }

    @Override
    public long count(Wanted wanted, LocalDate today) {
        return mongo.count(listed(wanted, today), CounselorDocument.class);
    }

    @Override
    public Optional<Entry> find(CounselorId counselor, LocalDate today) {
        var one = trusted(today).and("_id").is(counselor.value());
        return entries(query(one), null).stream().findFirst();
    }

    private Query listed(Wanted wanted, LocalDate today) {
        var all = trusted(today);
        wanted.organization().ifPresent(it -> all.andOperator(of(it)));
        wanted.specialty().ifPresent(it -> all.and("profile.specialties").is(it));
        wanted.language().ifPresent(it -> all.and("profile.languages").is(it));
        wanted.online().ifPresent(it -> all.and("profile.online").is(it));
        wanted.near().ifPresent(it -> all.and("profile.town.position").withinSphere(circle(it)));
        return query(all);
    }

    private static Criteria of(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private Criteria trusted(LocalDate today) {
        return where("standing")
                .is(Standing.APPROVED)
                .and("recheckOn")
                .gte(today.toString())
                .and("profile.listed")
                .is(true)
                .and("organizationId")
                .nin(organizations.suspended());
    }

    private static Circle circle(Wanted.Near near) {
        return new Circle(
                new Point(near.longitude(), near.latitude()),
                new Distance(near.withinKm(), Metrics.KILOMETERS));
    }

    private List<Entry> entries(Query which, Wanted.@Nullable Near near) {
        which.fields().exclude("credentials", "decisions");
        return mongo.find(which, ListedDocument.class, CounselorDocument.COLLECTION).stream()
                .map(it -> it.entry(near))
                .toList();
    }

    /** The part of a counselor that is for everybody. */
    record ListedDocument(
            UUID id, UUID organizationId, ProfileDocument profile, @Nullable String verifiedOn) {

        Entry entry(Wanted.@Nullable Near near) {
            var shown = profile.restore();
            return new Entry(
                    new CounselorId(id),
                    new OrganizationId(organizationId),
                    shown,
                    LocalDate.parse(Objects.requireNonNull(verifiedOn, "approved")),
                    distance(shown.town(), near));
        }

        private static OptionalLong distance(Optional<Town> town, Wanted.@Nullable Near near) {
            return near == null || town.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(town.get().kilometresTo(near));
        }
    }
}
