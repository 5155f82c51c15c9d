package org.safetynets.training.message;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Messages as stored; subject and text are sealed for the organization. */
@Repository
class CohortMessages implements CollectionInitializer, PersonalData {

    private static final String COLLECTION = "cohortMessages";

    private final MongoOperations mongo;
    private final Sealing sealing;

    CohortMessages(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Document(COLLECTION)
    record MessageDocument(
            @Id UUID id,
            UUID organizationId,
            UUID cohortId,
            UUID author,
            Sealed subject,
            Sealed text,
            Set<UUID> recipients,
            Instant sentAt) {}

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        var indexes = operations.indexOps(COLLECTION);
        indexes.createIndex(
                new Index("organizationId", Sort.Direction.ASC)
                        .on("cohortId", Sort.Direction.ASC)
                        .on("_id", Sort.Direction.DESC));
        indexes.createIndex(new Index("author", Sort.Direction.ASC));
        indexes.createIndex(new Index("recipients", Sort.Direction.ASC));
    }

    void add(CohortMessage it) {
        var subject = Subject.organization(it.organization().value());
        mongo.insert(
                new MessageDocument(
                        it.id(),
                        it.organization().value(),
                        it.cohort().value(),
                        it.author().value(),
                        sealing.seal(subject, place("subject", it.id()), it.subject()),
                        sealing.seal(subject, place("text", it.id()), it.text()),
                        it.recipients().stream()
                                .map(PersonId::value)
                                .collect(Collectors.toUnmodifiableSet()),
                        it.sentAt()));
    }

    /** Newest first. */
    Slice<CohortMessage> of(OrganizationId organization, CohortId cohort, Range range) {
        return Stored.slice(
                mongo, in(organization, cohort), range, MessageDocument.class, this::opened);
    }

    /** Those for one person, newest first. */
    Slice<CohortMessage> to(
            OrganizationId organization, CohortId cohort, PersonId person, Range range) {
        return Stored.slice(
                mongo,
                in(organization, cohort).and("recipients").is(person.value()),
                range,
                MessageDocument.class,
                this::opened);
    }

    private static Criteria in(OrganizationId organization, CohortId cohort) {
        return Stored.ofCohort(organization, cohort.value());
    }

    private CohortMessage opened(MessageDocument it) {
        return new CohortMessage(
                it.id(),
                new OrganizationId(it.organizationId()),
                new CohortId(it.cohortId()),
                new PersonId(it.author()),
                opened("subject", it.subject(), it),
                opened("text", it.text(), it),
                it.recipients().stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                it.sentAt());
    }

    private String opened(String field, Sealed sealed, MessageDocument it) {
        return sealing.open(
                        Subject.organization(it.organizationId()), place(field, it.id()), sealed)
                .orElse("");
    }

    private static String place(String field, UUID id) {
        return COLLECTION + "." + field + ":" + id;
    }

    /** A message they wrote, or were sent. */
    record Letter(
            UUID organizationId,
            UUID cohortId,
            boolean wrote,
            String subject,
            String text,
            Instant sentAt) {}

    @Override
    public String section() {
        return "cohort-messages";
    }

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var theirs =
                new Criteria()
                        .orOperator(
                                where("author").is(person.value()),
                                where("recipients").is(person.value()));
        return mongo.find(query(theirs), MessageDocument.class).stream()
                .map(this::opened)
                .map(
                        it ->
                                new Letter(
                                        it.organization().value(),
                                        it.cohort().value(),
                                        it.author().equals(person),
                                        it.subject(),
                                        it.text(),
                                        it.sentAt()))
                .toList();
    }

    /** What they wrote goes with them; what others wrote to them stays with the others. */
    @Override
    public Erased erase(PersonId person) {
        var wrote =
                mongo.remove(query(where("author").is(person.value())), MessageDocument.class)
                        .getDeletedCount();
        var got =
                mongo.updateMulti(
                                query(where("recipients").is(person.value())),
                                new Update().pull("recipients", person.value()),
                                MessageDocument.class)
                        .getModifiedCount();
        return Erased.removed(wrote).and(Erased.anonymised(got));
    }
}
