package org.safetynets.groups.holidays;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The holidays of all organizations: a list of days each, replaced as a whole. */
@Repository
public class Holidays implements CollectionInitializer {

    private final MongoOperations mongo;

    Holidays(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, HolidayList.COLLECTION);
    }

    public Set<LocalDate> of(OrganizationId organization) {
        return list(organization).days().stream().map(LocalDate::parse).collect(Collectors.toSet());
    }

    HolidayList list(OrganizationId organization) {
        return Optional.ofNullable(mongo.findById(organization.value(), HolidayList.class))
                .orElseGet(() -> HolidayList.none(organization.value()));
    }

    /** Fails when another change came first. */
    HolidayList replace(OrganizationId organization, Collection<LocalDate> days, long version) {
        var sorted = days.stream().distinct().sorted().map(LocalDate::toString).toList();
        var next = new HolidayList(organization.value(), sorted, version + 1);
        if (version == 0) {
            VersionedWrites.insert(mongo, next);
        } else {
            var before = where("_id").is(organization.value()).and("version").is(version);
            if (mongo.replace(query(before), next).getMatchedCount() == 0) {
                throw new StaleVersionException();
            }
        }
        return next;
    }
}
