package org.safetynets.referrals.hsds;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.limit;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.project;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.skip;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.sort;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.unwind;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.referrals.organization.OrganizationNames;
import org.safetynets.referrals.withheld.WithheldGroups;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * The groups the directory shows now. A known end of a certification counts by the clock, before
 * its event comes; a suspended organization has none, and a group that its own service cannot read
 * is not shown.
 */
@Component
class ListedGroups implements CollectionInitializer {

    private static final Sort BY_ID = Sort.by("_id");

    private final MongoOperations mongo;
    private final OrganizationNames organizations;
    private final WithheldGroups withheld;
    private final Clock clock;

    ListedGroups(
            MongoOperations mongo,
            OrganizationNames organizations,
            WithheldGroups withheld,
            Clock clock) {
        this.mongo = mongo;
        this.organizations = organizations;
        this.withheld = withheld;
        this.clock = clock;
    }

    List<ListedGroup> some(Wanted wanted, long offset, int size) {
        var which = query(criteria(wanted)).with(BY_ID).skip(offset).limit(size);
        return mongo.find(which, ListedGroup.class);
    }

    Stream<ListedGroup> all(Wanted wanted) {
        return mongo.stream(query(criteria(wanted)).with(BY_ID), ListedGroup.class);
    }

    long count(Wanted wanted) {
        return mongo.count(query(criteria(wanted)), ListedGroup.class);
    }

    Optional<ListedGroup> find(UUID id) {
        var one = query(where("_id").is(id).andOperator(shown()));
        return Optional.ofNullable(mongo.findOne(one, ListedGroup.class));
    }

    List<ListedGroup> of(UUID organization) {
        var theirs =
                new Wanted(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(organization),
                        Optional.empty());
        return mongo.find(query(criteria(theirs)).with(BY_ID), ListedGroup.class);
    }

    Optional<ListedGroup> at(UUID place) {
        var one = query(where("places").is(place).andOperator(shown()));
        return Optional.ofNullable(mongo.findOne(one, ListedGroup.class));
    }

    /** A page of services at locations: a group comes once for each of its places. */
    List<AtPlace> places(Wanted wanted, long offset, int size) {
        var stages =
                newAggregation(
                        match(criteria(wanted)),
                        sort(BY_ID),
                        project("places"),
                        unwind("places"),
                        skip(offset),
                        limit(size));
        var found =
                mongo.aggregate(stages, ListedGroup.COLLECTION, Document.class).getMappedResults();
        var ids = found.stream().map(it -> it.get("_id", UUID.class)).distinct().toList();
        var groups =
                mongo.find(query(where("_id").in(ids)), ListedGroup.class).stream()
                        .collect(toMap(ListedGroup::id, Function.identity()));
        return found.stream().flatMap(it -> atPlace(it, groups)).toList();
    }

    /** Nothing for a group that went between the two reads. */
    private static Stream<AtPlace> atPlace(Document it, Map<UUID, ListedGroup> groups) {
        return Optional.ofNullable(groups.get(it.get("_id", UUID.class)))
                .map(group -> new AtPlace(group, it.get("places", UUID.class)))
                .stream();
    }

    long countPlaces(Wanted wanted) {
        var stages =
                newAggregation(
                        match(criteria(wanted)),
                        project().and("places").size().as("places"),
                        group().sum("places").as("total"));
        var sum =
                mongo.aggregate(stages, ListedGroup.COLLECTION, Document.class)
                        .getUniqueMappedResult();
        return sum == null ? 0 : sum.get("total", Number.class).longValue();
    }

    /** A group, and one of its places by the id of the two together. */
    record AtPlace(ListedGroup group, UUID place) {}

    /** Those that have such a group to show. */
    List<UUID> organizations(Wanted wanted) {
        return mongo
                .findDistinct(
                        query(criteria(wanted)), "organizationId", ListedGroup.class, UUID.class)
                .stream()
                .sorted()
                .toList();
    }

    private Criteria criteria(Wanted wanted) {
        var more = new ArrayList<Criteria>();
        more.add(shown());
        wanted.organization().ifPresent(it -> more.add(where("organizationId").is(it)));
        wanted.purpose().ifPresent(it -> more.add(where("purpose").is(it)));
        wanted.modifiedAfter().ifPresent(it -> more.add(modifiedAfter(it)));
        wanted.search()
                .map(it -> Pattern.quote(it.toLowerCase(Locale.ROOT)))
                .ifPresent(it -> more.add(where("words").regex(it)));
        return new Criteria().andOperator(more);
    }

    /** By an event, or by the clock alone. */
    private Criteria modifiedAfter(Instant moment) {
        return new Criteria()
                .orOperator(
                        where("modifiedAt").gte(moment),
                        where("takesUntil").gte(moment).lte(clock.instant()));
    }

    private Criteria shown() {
        var certified =
                new Criteria()
                        .orOperator(
                                where("certifiedUntil").is(null),
                                where("certifiedUntil").gt(clock.instant()));
        var suspended = organizations.suspended();
        var shown =
                suspended.isEmpty() ? certified : certified.and("organizationId").nin(suspended);
        var hidden = withheld.all();
        return hidden.isEmpty() ? shown : shown.and("_id").nin(hidden);
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, ListedGroup.COLLECTION);
        CollectionInitializer.create(store, GroupVersion.COLLECTION);
        CollectionInitializer.create(store, Term.COLLECTION);
        var groups = store.indexOps(ListedGroup.COLLECTION);
        groups.createIndex(new Index("organizationId", ASC).on("_id", ASC));
        groups.createIndex(new Index("purpose", ASC).on("_id", ASC));
        groups.createIndex(new Index("modifiedAt", ASC));
        groups.createIndex(new Index("places", ASC));
    }
}
