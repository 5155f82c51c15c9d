package org.safetynets.training.certification.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.certification.domain.Bridge;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.certification.domain.VerificationCode;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.safetynets.training.standard.domain.StandardId;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoCertifications implements Certifications {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoCertifications(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void add(Certification certification) {
        Stored.insert(mongo, CertificationDocument.of(certification, sealing));
    }

    @Override
    public void save(Certification certification) {
        Stored.replace(
                mongo,
                certification.id().value(),
                certification.standing().version(),
                CertificationDocument.of(certification, sealing));
    }

    @Override
    public Optional<Certification> find(OrganizationId organization, CertificationId id) {
        return one(in(organization).and("_id").is(id.value()));
    }

    @Override
    public Optional<Certification> earnedBy(OrganizationId organization, EnrolmentId enrolment) {
        return one(
                in(organization).and("enrolmentId").is(enrolment.value()).and("renews").isNull());
    }

    @Override
    public Slice<Certification> of(
            OrganizationId organization, Optional<PersonId> person, Range range) {
        var which = in(organization);
        person.ifPresent(it -> which.and("personId").is(it.value()));
        return slice(which, range);
    }

    @Override
    public Slice<Certification> ownedBy(PersonId person, Range range) {
        return slice(where("personId").is(person.value()), range);
    }

    @Override
    public Optional<Certification> withCode(VerificationCode code) {
        var which = query(where("code").is(code.value()));
        which.fields().exclude("history.reason");
        return Optional.ofNullable(mongo.findOne(which, CertificationDocument.class))
                .map(CertificationDocument::withoutReasons);
    }

    @Override
    public long removeNobodysBefore(LocalDate day) {
        var over =
                where("personId")
                        .is(PersonId.NOBODY.value())
                        .and("graceThrough")
                        .lt(day.toString());
        return mongo.remove(query(over), CertificationDocument.class).getDeletedCount();
    }

    @Override
    public List<CertificationId> unendedBefore(
            OrganizationId organization, LocalDate day, int most) {
        var which = query(unended(in(organization), day)).limit(most);
        which.fields().include("_id");
        return ids(which);
    }

    @Override
    public List<Certification> withoutReasons(
            OrganizationId organization, Collection<CertificationId> ids) {
        var which =
                query(
                        in(organization)
                                .and("_id")
                                .in(ids.stream().map(CertificationId::value).toList()));
        which.fields().exclude("history.reason");
        return mongo.find(which, CertificationDocument.class).stream()
                .map(CertificationDocument::withoutReasons)
                .toList();
    }

    @Override
    public void append(List<Certification> changed) {
        var steps = mongo.bulkOps(BulkMode.ORDERED, CertificationDocument.class);
        changed.forEach(it -> steps.updateOne(query(before(it)), lastStep(it)));
        if (steps.execute().getMatchedCount() != changed.size()) {
            throw new StaleVersionException();
        }
    }

    private static Criteria before(Certification it) {
        return in(it.holder().organization())
                .and("_id")
                .is(it.id().value())
                .and("version")
                .is(it.standing().version() - 1);
    }

    private Update lastStep(Certification it) {
        return new Update()
                .push("history", CertificationDocument.lastStep(it, sealing))
                .set("status", it.status())
                .set("version", it.standing().version());
    }

    @Override
    public Set<OrganizationId> organizationsWithUnendedBefore(LocalDate day) {
        return organizations(unended(new Criteria(), day));
    }

    private Set<OrganizationId> organizations(Criteria which) {
        return mongo
                .findDistinct(
                        query(which), "organizationId", CertificationDocument.class, UUID.class)
                .stream()
                .map(OrganizationId::new)
                .collect(toUnmodifiableSet());
    }

    @Override
    public List<Certification> toWarnOf(
            OrganizationId organization, LocalDate today, int days, int most) {
        var which =
                ending(in(organization), today, today.plusDays(days))
                        .orOperator(where("warned").isNull(), where("warned").gt(days));
        return mongo.find(query(which).limit(most), CertificationDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }

    @Override
    public Set<OrganizationId> organizationsWithEndsBetween(LocalDate from, LocalDate through) {
        return organizations(ending(new Criteria(), from, through));
    }

    @Override
    public List<CertificationId> toBridge(
            OrganizationId organization, Bridge bridge, Optional<Integer> days, int most) {
        var untold =
                days
                        .map(it -> where("status").is(Status.ACTIVE).orOperator(untold(bridge, it)))
                        .stream();
        var waiting = where("status").is(Status.SUSPENDED).and("bridge.met").is(false);
        var which =
                query(
                        certifiedTo(in(organization), bridge.from())
                                .and("renewedBy")
                                .isNull()
                                .orOperator(Stream.concat(untold, Stream.of(waiting)).toList()));
        which.fields().include("_id");
        return ids(which.limit(most));
    }

    private static List<Criteria> untold(Bridge bridge, int days) {
        return List.of(
                where("bridge.to").ne(bridge.to().value()),
                where("bridge.met").is(false).and("bridge.warned").gt(days));
    }

    @Override
    public Set<OrganizationId> organizationsCertifiedTo(Set<StandardId> versions) {
        return organizations(
                certifiedTo(new Criteria(), versions)
                        .and("status")
                        .in(Status.ACTIVE, Status.SUSPENDED));
    }

    private static Criteria certifiedTo(Criteria which, Set<StandardId> versions) {
        return which.and("award.standardId").in(versions.stream().map(StandardId::value).toList());
    }

    private List<CertificationId> ids(Query which) {
        return mongo.find(which, Document.class, CertificationDocument.COLLECTION).stream()
                .map(it -> new CertificationId(it.get("_id", UUID.class)))
                .toList();
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    /** No grace ends before the last day, by which an organization's are found. */
    static Criteria unended(Criteria which, LocalDate day) {
        return which.and("status")
                .in(Status.ACTIVE, Status.SUSPENDED)
                .and("through")
                .lt(day.toString())
                .and("graceThrough")
                .lt(day.toString());
    }

    private static Criteria ending(Criteria which, LocalDate from, LocalDate through) {
        return which.and("status")
                .is(Status.ACTIVE)
                .and("renewedBy")
                .isNull()
                .and("through")
                .gte(from.toString())
                .lte(through.toString());
    }

    private Optional<Certification> one(Criteria which) {
        return Optional.ofNullable(mongo.findOne(query(which), CertificationDocument.class))
                .map(it -> it.toDomain(sealing));
    }

    private Slice<Certification> slice(Criteria which, Range range) {
        return Stored.slice(
                mongo, which, range, CertificationDocument.class, it -> it.toDomain(sealing));
    }
}
