package org.safetynets.training.certification.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * A person's certifications, and their rulings on those of others.
 *
 * <p>That a certification was given is a public fact which groups and members relied on: until its
 * last day it stays, and it is nobody's. One whose term is over goes.
 */
@Component
class HeldCertifications implements PersonalData {

    private final MongoOperations mongo;
    private final Certifications certifications;
    private final OrganizationClock clock;
    private final Sealing sealing;

    HeldCertifications(
            MongoOperations mongo,
            Certifications certifications,
            OrganizationClock clock,
            Sealing sealing) {
        this.mongo = mongo;
        this.certifications = certifications;
        this.clock = clock;
        this.sealing = sealing;
    }

    /** A certification with all that was written about it. */
    record Own(
            UUID certificationId,
            UUID organizationId,
            String code,
            String standard,
            Status status,
            LocalDate from,
            LocalDate through,
            List<Step> history) {
        static Own of(Certification it) {
            return new Own(
                    it.id().value(),
                    it.holder().organization().value(),
                    it.code().value(),
                    it.award().label(),
                    it.status(),
                    it.term().from(),
                    it.term().through(),
                    it.standing().history().stream()
                            .map(step -> new Step(step.change(), step.at(), step.reason()))
                            .toList());
        }
    }

    /** One change of a certification, with the reason that was given. */
    record Step(Change change, Instant at, String reason) {}

    /** A ruling on somebody else's certification. */
    record Ruling(UUID organizationId, Change change, Instant at) {}

    @Override
    public String section() {
        return "certifications";
    }

    @Override
    public Set<String> collections() {
        return Set.of(CertificationDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return Stream.concat(own(person).stream().map(Own::of), rulings(person)).toList();
    }

    private Stream<Ruling> rulings(PersonId person) {
        return find(ruledBy(person)).stream()
                .filter(it -> !it.holder().person().equals(person))
                .flatMap(
                        it ->
                                it.standing().history().stream()
                                        .filter(
                                                step ->
                                                        person.equals(step.by())
                                                                || person.equals(step.approvedBy()))
                                        .map(
                                                step ->
                                                        new Ruling(
                                                                it.holder().organization().value(),
                                                                step.change(),
                                                                step.at())));
    }

    @Override
    public List<Erased.Kept> wouldKeep(PersonId person) {
        return own(person).stream()
                .filter(this::stillStands)
                .map(HeldCertifications::kept)
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var done = Erased.nothing();
        for (var certification : own(person)) {
            done = done.and(erase(certification));
        }
        var ruled =
                mongo.updateMulti(
                        query(where("history.by").is(person.value())),
                        new Update()
                                .set("history.$[theirs].by", PersonId.NOBODY.value())
                                .filterArray(where("theirs.by").is(person.value())),
                        CertificationDocument.class);
        var approved =
                mongo.updateMulti(
                        query(where("history.approvedBy").is(person.value())),
                        new Update()
                                .set("history.$[theirs].approvedBy", PersonId.NOBODY.value())
                                .filterArray(where("theirs.approvedBy").is(person.value())),
                        CertificationDocument.class);
        return done.and(Erased.anonymised(ruled.getModifiedCount() + approved.getModifiedCount()));
    }

    private Erased erase(Certification it) {
        if (stillStands(it)) {
            certifications.save(it.forgetHolder());
            return Erased.anonymised(1).keeping(kept(it));
        }
        var gone =
                mongo.remove(query(where("_id").is(it.id().value())), CertificationDocument.class);
        return Erased.removed(gone.getDeletedCount());
    }

    private boolean stillStands(Certification it) {
        return !it.term().isOverOn(clock.now(it.holder().organization()).day());
    }

    private static Erased.Kept kept(Certification it) {
        var end = it.term().graceThrough().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Erased.Kept("certification", "public-fact", end);
    }

    private List<Certification> own(PersonId person) {
        return find(query(where("personId").is(person.value())));
    }

    private List<Certification> find(Query which) {
        return mongo.find(which, CertificationDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }

    private static Query ruledBy(PersonId person) {
        return query(
                new Criteria()
                        .orOperator(
                                where("history.by").is(person.value()),
                                where("history.approvedBy").is(person.value())));
    }
}
