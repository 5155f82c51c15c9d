package org.safetynets.groups.leading;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** For which meetings of all organizations somebody else is asked for. */
@Repository
class SubstitutesWanted implements CollectionInitializer {

    private final MongoOperations mongo;

    SubstitutesWanted(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, SubstituteWanted.COLLECTION);
        var indexes = mongo.indexOps(SubstituteWanted.class);
        indexes.createIndex(
                new Index("organizationId", Direction.ASC).on("forgetAt", Direction.ASC));
        indexes.createIndex(new Index("personId", Direction.ASC));
        indexes.createIndex(new Index("forgetAt", Direction.ASC).expire(0));
    }

    /** Asked again, it is asked once. */
    void ask(SubstituteWanted wanted) {
        mongo.save(wanted);
    }

    void takeBack(OrganizationId organization, GroupId group, LocalDate day) {
        mongo.remove(one(organization, group, day), SubstituteWanted.class);
    }

    Optional<SubstituteWanted> find(OrganizationId organization, GroupId group, LocalDate day) {
        return Optional.ofNullable(
                mongo.findOne(one(organization, group, day), SubstituteWanted.class));
    }

    /** The next first. */
    List<SubstituteWanted> in(OrganizationId organization) {
        var all = query(where("organizationId").is(organization.value()));
        return mongo.find(all.with(Sort.by("forgetAt")), SubstituteWanted.class);
    }

    private static Query one(OrganizationId organization, GroupId group, LocalDate day) {
        return query(
                where("organizationId")
                        .is(organization.value())
                        .and("_id")
                        .is(SubstituteWanted.id(group, day)));
    }
}
