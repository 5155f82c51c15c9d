package org.safetynets.training.assignment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.assignment.domain.Assignment;
import org.safetynets.training.assignment.domain.Assignments;
import org.safetynets.training.assignment.domain.Submission;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoAssignments implements Assignments, CollectionInitializer {

    static final String COLLECTION = "assignments";

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoAssignments(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        var indexes = operations.indexOps(COLLECTION);
        indexes.createIndex(
                new Index("organizationId", Sort.Direction.ASC).on("cohortId", Sort.Direction.ASC));
        indexes.createIndex(new Index("setBy", Sort.Direction.ASC));
        CollectionInitializer.create(operations, SubmissionDocument.COLLECTION);
        var submitted = operations.indexOps(SubmissionDocument.COLLECTION);
        // handed in twice at once, it is one
        submitted.createIndex(
                new Index("organizationId", Sort.Direction.ASC)
                        .on("assignmentId", Sort.Direction.ASC)
                        .on("personId", Sort.Direction.ASC)
                        .on("number", Sort.Direction.ASC)
                        .unique());
        submitted.createIndex(new Index("personId", Sort.Direction.ASC));
        submitted.createIndex(new Index("marking.by", Sort.Direction.ASC));
    }

    @Override
    public void add(Assignment assignment) {
        mongo.insert(assignment, COLLECTION);
    }

    @Override
    public void save(Assignment assignment) {
        Stored.replace(mongo, assignment.id(), assignment.version(), assignment, COLLECTION);
    }

    @Override
    public Optional<Assignment> find(OrganizationId organization, UUID id) {
        var which = Stored.one(organization, id);
        return Optional.ofNullable(mongo.findOne(query(which), Assignment.class, COLLECTION));
    }

    @Override
    public List<Assignment> of(OrganizationId organization, CohortId cohort) {
        var which = Stored.ofCohort(organization, cohort.value());
        return mongo.find(query(which).with(Sort.by("dueAt", "_id")), Assignment.class, COLLECTION);
    }

    @Override
    public void add(Submission submission) {
        Stored.insert(mongo, SubmissionDocument.of(submission, sealing));
    }

    @Override
    public void save(Submission submission) {
        Stored.replace(
                mongo,
                submission.id(),
                submission.version(),
                SubmissionDocument.of(submission, sealing));
    }

    @Override
    public Optional<Submission> submission(OrganizationId organization, UUID id) {
        var which = Stored.one(organization, id);
        return Optional.ofNullable(mongo.findOne(query(which), SubmissionDocument.class))
                .map(it -> it.toDomain(sealing));
    }

    @Override
    public List<Submission> of(OrganizationId organization, UUID assignment, PersonId person) {
        var theirs = to(organization, assignment).and("personId").is(person.value());
        return mongo.find(query(theirs).with(Sort.by("number")), SubmissionDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }

    @Override
    public Slice<Submission> of(OrganizationId organization, UUID assignment, Range range) {
        return Stored.slice(
                mongo,
                to(organization, assignment),
                range,
                SubmissionDocument.class,
                it -> it.toDomain(sealing));
    }

    private static Criteria to(OrganizationId organization, UUID assignment) {
        return where("organizationId").is(organization.value()).and("assignmentId").is(assignment);
    }
}
