package org.safetynets.training.question.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.training.question.domain.QuestionBank;
import org.safetynets.training.question.domain.QuestionBanks;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

@Repository
class MongoQuestionBanks implements QuestionBanks, CollectionInitializer {

    private static final String COLLECTION = "questionBanks";

    private final MongoOperations mongo;

    MongoQuestionBanks(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        operations
                .indexOps(COLLECTION)
                .createIndex(
                        new Index("standard", Sort.Direction.ASC)
                                .on("module", Sort.Direction.ASC)
                                .unique());
    }

    @Override
    public void add(QuestionBank bank) {
        Stored.insert(mongo, bank, COLLECTION);
    }

    @Override
    public void save(QuestionBank bank) {
        Stored.replace(mongo, bank.id(), bank.version(), bank, COLLECTION);
    }

    @Override
    public Optional<QuestionBank> find(String standard, String module) {
        var which = where("standard").is(standard).and("module").is(module);
        return Optional.ofNullable(mongo.findOne(query(which), QuestionBank.class, COLLECTION));
    }

    @Override
    public List<QuestionBank> of(String standard) {
        var which = query(where("standard").is(standard)).with(Sort.by("module"));
        return mongo.find(which, QuestionBank.class, COLLECTION);
    }
}
