package org.safetynets.training.credential.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.BitSet;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.credential.domain.StatusEntries;
import org.safetynets.training.credential.domain.StatusEntry;
import org.safetynets.training.credential.domain.StatusPlace;
import org.safetynets.training.credential.domain.StatusPurpose;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoStatusEntries implements StatusEntries {

    private final MongoOperations mongo;

    MongoStatusEntries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<StatusEntry> find(OrganizationId organization, CertificationId certification) {
        return Optional.ofNullable(
                        mongo.findOne(its(organization, certification), StatusEntryDocument.class))
                .map(StatusEntryDocument::toDomain);
    }

    @Override
    public void add(StatusEntry entry) {
        Stored.insert(mongo, StatusEntryDocument.of(entry));
    }

    @Override
    public Set<CertificationId> say(
            OrganizationId organization,
            Collection<CertificationId> certifications,
            Set<StatusPurpose> said) {
        var theirs =
                query(
                        where("organizationId")
                                .is(organization.value())
                                .and("_id")
                                .in(certifications.stream().map(CertificationId::value).toList()));
        theirs.fields().include("_id");
        var placed = mongo.find(theirs, Document.class, "statusEntries");
        mongo.updateMulti(
                theirs,
                new Update()
                        .set("revocation", said.contains(StatusPurpose.REVOCATION))
                        .set("suspension", said.contains(StatusPurpose.SUSPENSION)),
                StatusEntryDocument.class);
        return placed.stream()
                .map(it -> new CertificationId(it.get("_id", UUID.class)))
                .collect(toUnmodifiableSet());
    }

    @Override
    public boolean isTaken(StatusPlace place) {
        return mongo.exists(
                query(where("list").is(place.list()).and("index").is(place.index())),
                StatusEntryDocument.class);
    }

    @Override
    public int newestList() {
        var newest =
                mongo.findOne(
                        new Query().with(Sort.by("list").descending()).limit(1),
                        StatusEntryDocument.class);
        return newest == null ? 1 : newest.list();
    }

    /** Answered by the index alone. */
    @Override
    public BitSet set(StatusPurpose purpose, int list) {
        var field = purpose.name().toLowerCase(Locale.ROOT);
        var which = query(where("list").is(list).and(field).is(true));
        which.fields().include("index").exclude("_id");
        var set = new BitSet();
        mongo.find(which, Document.class, "statusEntries")
                .forEach(it -> set.set(it.getInteger("index")));
        return set;
    }

    private static Query its(OrganizationId organization, CertificationId certification) {
        return query(
                where("organizationId")
                        .is(organization.value())
                        .and("_id")
                        .is(certification.value()));
    }
}
