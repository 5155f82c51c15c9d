package org.safetynets.training.quiz.persistence;

import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.quiz.domain.Quiz;
import org.safetynets.training.quiz.domain.Quizzes;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

@Repository
class MongoQuizzes implements Quizzes, CollectionInitializer {

    static final String COLLECTION = "quizzes";

    private final MongoOperations mongo;

    MongoQuizzes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        var indexes = operations.indexOps(COLLECTION);
        indexes.createIndex(
                new Index("organizationId", Sort.Direction.ASC).on("cohortId", Sort.Direction.ASC));
        indexes.createIndex(new Index("setBy", Sort.Direction.ASC));
    }

    @Override
    public void add(Quiz quiz) {
        mongo.insert(quiz, COLLECTION);
    }

    @Override
    public void save(Quiz quiz) {
        Stored.replace(mongo, quiz.id(), quiz.version(), quiz, COLLECTION);
    }

    @Override
    public Optional<Quiz> find(OrganizationId organization, UUID id) {
        var which = Stored.one(organization, id);
        return Optional.ofNullable(mongo.findOne(query(which), Quiz.class, COLLECTION));
    }

    @Override
    public List<Quiz> of(OrganizationId organization, CohortId cohort) {
        var which = Stored.ofCohort(organization, cohort.value());
        return mongo.find(query(which).with(Sort.by("opensAt", "_id")), Quiz.class, COLLECTION);
    }
}
