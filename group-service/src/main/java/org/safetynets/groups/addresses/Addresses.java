package org.safetynets.groups.addresses;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Objects;
import java.util.Optional;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Addresses of groups, apart from the groups themselves: whatever shows a group has none. */
@Repository
class Addresses implements CollectionInitializer {

    private static final String TEXT = "text";

    private final MongoOperations mongo;
    private final Sealing sealing;

    Addresses(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Address.COLLECTION);
    }

    /**
     * An address in plain words.
     *
     * @param version 0 while nobody has written one
     */
    record Known(String text, long version) {

        @Override
        public String toString() {
            return "Known[" + version + "]";
        }
    }

    /** With no text where there is none. */
    Known of(Group group) {
        return Optional.ofNullable(mongo.findOne(one(group), Address.class))
                .map(it -> new Known(fields(group).open(TEXT, it.text()).orElse(""), it.version()))
                .orElse(new Known("", 0));
    }

    /** Fails when another change came first; an empty text takes it away. */
    Known write(Group group, String text, long version) {
        var sealed = Objects.requireNonNull(fields(group).seal(TEXT, text));
        var organization = group.organizationId().value();
        var next = new Address(group.id().value(), organization, version + 1, sealed);
        if (version == 0) {
            VersionedWrites.insert(mongo, next);
        } else {
            VersionedWrites.replace(mongo, organization, next.id(), next.version(), next);
        }
        return new Known(text, next.version());
    }

    private SealedFields fields(Group group) {
        var subject = new Subject.OfOrganization(group.organizationId());
        return sealing.fields(subject, Address.COLLECTION, group.id().value());
    }

    private static Query one(Group group) {
        return query(
                where("organizationId")
                        .is(group.organizationId().value())
                        .and("_id")
                        .is(group.id().value()));
    }
}
