package org.safetynets.identity.organization.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safetynets.identity.organization.domain.Decision;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationName;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.identity.turns.Turns;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Organizations in MongoDB. */
@Repository
class MongoOrganizations implements Organizations {

    private final MongoOperations mongo;
    private final Turns turns;

    MongoOrganizations(MongoOperations mongo, Turns turns) {
        this.mongo = mongo;
        this.turns = turns;
    }

    @Override
    public void takeTurns() {
        turns.take("organizations");
    }

    @Override
    public void add(Organization organization) {
        mongo.insert(OrganizationDocument.of(organization));
        var kept = where("holder").is(organization.id().value());
        mongo.remove(query(kept), ReservedNameDocument.COLLECTION);
    }

    @Override
    public void save(Organization organization) {
        var before =
                query(
                        where("_id")
                                .is(organization.id().value())
                                .and("version")
                                .is(organization.version() - 1));
        if (mongo.replace(before, OrganizationDocument.of(organization)).getMatchedCount() == 0) {
            throw new StaleVersionException();
        }
    }

    @Override
    public void save(Organization organization, Decision why) {
        save(organization);
        mongo.insert(DecisionDocument.of(organization, why));
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return Optional.ofNullable(mongo.findById(id.value(), OrganizationDocument.class))
                .map(OrganizationDocument::restored);
    }

    @Override
    public Optional<Organization> named(OrganizationName name) {
        var sameName = query(where("nameKey").is(name.key()));
        return Optional.ofNullable(mongo.findOne(sameName, OrganizationDocument.class))
                .map(OrganizationDocument::restored);
    }

    @Override
    public Optional<OrganizationId> holder(OrganizationName name) {
        return named(name)
                .map(Organization::id)
                .or(
                        () ->
                                Optional.ofNullable(
                                                mongo.findById(
                                                        name.key(), ReservedNameDocument.class))
                                        .map(it -> new OrganizationId(it.holder())));
    }

    @Override
    public void reserve(OrganizationName name, OrganizationId holder) {
        mongo.insert(new ReservedNameDocument(name.key(), holder.value()));
    }

    @Override
    public Map<OrganizationId, String> names(Collection<OrganizationId> ids) {
        var among = query(where("_id").in(ids.stream().map(OrganizationId::value).toList()));
        return mongo.find(among, OrganizationDocument.class).stream()
                .collect(
                        Collectors.toMap(
                                it -> new OrganizationId(it.id()), OrganizationDocument::name));
    }

    @Override
    public List<Organization> list(long offset, int limit) {
        var page = new Query().with(Sort.by("nameKey")).skip(offset).limit(limit);
        return mongo.find(page, OrganizationDocument.class).stream()
                .map(OrganizationDocument::restored)
                .toList();
    }

    @Override
    public long count() {
        return mongo.count(new Query(), OrganizationDocument.class);
    }
}
