package org.safetynets.training.shared.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.UUID;
import java.util.function.Function;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** How this service's aggregates are written and listed. */
public final class Stored {

    private Stored() {}

    /** A unique key that was taken a moment ago: trying again lets the rules see it. */
    public static void insert(MongoOperations mongo, Object document) {
        try {
            mongo.insert(document);
        } catch (DuplicateKeyException _) {
            throw new StaleVersionException();
        }
    }

    /** For what is stored as it is, in a collection that is named. */
    public static void insert(MongoOperations mongo, Object value, String collection) {
        try {
            mongo.insert(value, collection);
        } catch (DuplicateKeyException _) {
            throw new StaleVersionException();
        }
    }

    /** Replaces the stored version just before this one. */
    public static void replace(MongoOperations mongo, UUID id, long version, Object document) {
        var before = query(where("_id").is(id).and("version").is(version - 1));
        if (mongo.replace(before, document).getMatchedCount() != 1) {
            throw new StaleVersionException();
        }
    }

    /** For what is stored as it is, in a collection that is named. */
    public static void replace(
            MongoOperations mongo, UUID id, long version, Object value, String collection) {
        var before = query(where("_id").is(id).and("version").is(version - 1));
        if (mongo.replace(before, value, collection).getMatchedCount() != 1) {
            throw new StaleVersionException();
        }
    }

    /** What belongs to the organization and has that id. */
    public static Criteria one(OrganizationId organization, UUID id) {
        return where("_id").is(id).and("organizationId").is(organization.value());
    }

    /** What belongs to one of the organization's cohorts. */
    public static Criteria ofCohort(OrganizationId organization, UUID cohort) {
        return where("organizationId").is(organization.value()).and("cohortId").is(cohort);
    }

    /** How many now name nobody where they named the person. */
    public static long madeNobodys(
            MongoOperations mongo, PersonId person, String field, String collection) {
        return mongo.updateMulti(
                        query(where(field).is(person.value())),
                        new Update().set(field, PersonId.NOBODY.value()),
                        collection)
                .getModifiedCount();
    }

    /** Newest first, since ids sort by time. */
    public static <D, T> Slice<T> slice(
            MongoOperations mongo,
            Criteria which,
            Range range,
            Class<D> type,
            Function<? super D, ? extends T> toDomain) {
        var found =
                mongo.find(
                        query(which)
                                .with(Sort.by("_id").descending())
                                .skip(range.offset())
                                .limit(range.size()),
                        type);
        return new Slice<>(
                found.stream().<T>map(toDomain).toList(), mongo.count(query(which), type));
    }
}
