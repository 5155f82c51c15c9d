package org.safetynets.training.external.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.external.domain.ExternalEvidence;
import org.safetynets.training.external.domain.ExternalEvidences;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoExternalEvidences implements ExternalEvidences, CollectionInitializer {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoExternalEvidences(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, ExternalDocument.COLLECTION);
        var indexes = operations.indexOps(ExternalDocument.COLLECTION);
        indexes.createIndex(
                new Index("organizationId", Sort.Direction.ASC)
                        .on("enrolmentId", Sort.Direction.ASC));
        indexes.createIndex(
                new Index("organizationId", Sort.Direction.ASC)
                        .on("accepted", Sort.Direction.ASC)
                        .on("recheckBy", Sort.Direction.ASC));
        // what the clock tells of, in all organizations
        indexes.createIndex(
                new Index("accepted", Sort.Direction.ASC).on("recheckBy", Sort.Direction.ASC));
        indexes.createIndex(new Index("personId", Sort.Direction.ASC));
        indexes.createIndex(new Index("reviews.by", Sort.Direction.ASC));
    }

    @Override
    public void add(ExternalEvidence evidence) {
        mongo.insert(ExternalDocument.of(evidence, sealing));
    }

    @Override
    public void save(ExternalEvidence evidence) {
        Stored.replace(
                mongo, evidence.id(), evidence.version(), ExternalDocument.of(evidence, sealing));
    }

    @Override
    public Optional<ExternalEvidence> find(OrganizationId organization, UUID id) {
        var which = Stored.one(organization, id);
        return found(query(which)).stream().findFirst();
    }

    @Override
    public List<ExternalEvidence> of(OrganizationId organization, EnrolmentId enrolment) {
        return found(
                query(
                                where("organizationId")
                                        .is(organization.value())
                                        .and("enrolmentId")
                                        .is(enrolment.value()))
                        .with(Sort.by("_id")));
    }

    @Override
    public Slice<ExternalEvidence> submitted(OrganizationId organization, Range range) {
        return slice(
                where("organizationId").is(organization.value()).and("accepted").is(null),
                Sort.by("_id"),
                range);
    }

    @Override
    public Slice<ExternalEvidence> dueBy(OrganizationId organization, LocalDate day, Range range) {
        return slice(
                where("organizationId")
                        .is(organization.value())
                        .and("accepted")
                        .is(true)
                        .and("recheckBy")
                        .lte(day.toString()),
                Sort.by("recheckBy", "_id"),
                range);
    }

    @Override
    public List<UUID> toTellOf(OrganizationId organization, LocalDate today, int days, int most) {
        var which =
                query(
                        due(
                                        where("organizationId").is(organization.value()),
                                        today,
                                        today.plusDays(days))
                                .orOperator(where("told").isNull(), where("told").gt(days)));
        which.fields().include("_id");
        return mongo.find(which.limit(most), Document.class, ExternalDocument.COLLECTION).stream()
                .map(it -> it.get("_id", UUID.class))
                .toList();
    }

    @Override
    public Set<OrganizationId> organizationsWithRechecks(LocalDate from, LocalDate through) {
        return mongo
                .findDistinct(
                        query(due(new Criteria(), from, through)),
                        "organizationId",
                        ExternalDocument.class,
                        UUID.class)
                .stream()
                .map(OrganizationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Criteria due(Criteria which, LocalDate from, LocalDate through) {
        return which.and("accepted")
                .is(true)
                .and("recheckBy")
                .gte(from.toString())
                .lte(through.toString());
    }

    private Slice<ExternalEvidence> slice(Criteria which, Sort order, Range range) {
        var page = query(which).with(order).skip(range.offset()).limit(range.size());
        return new Slice<>(found(page), mongo.count(query(which), ExternalDocument.class));
    }

    List<ExternalEvidence> found(Query which) {
        return mongo.find(which, ExternalDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }
}
