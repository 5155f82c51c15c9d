package org.safetynets.training.certification.persistence;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class CertificationCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, "certifications");
        var indexes = mongo.indexOps("certifications");
        indexes.createIndex(new Index("code", Direction.ASC).unique());
        // one certification for an enrolment, and one renewal of each, even when two trainers issue
        // or renew at once
        indexes.createIndex(
                ascending("organizationId")
                        .on("enrolmentId", Direction.ASC)
                        .on("renews", Direction.ASC)
                        .unique());
        indexes.createIndex(ascending("organizationId").on("personId", Direction.ASC));
        indexes.createIndex(ascending("personId"));
        indexes.createIndex(ascending("history.by"));
        indexes.createIndex(ascending("history.approvedBy"));
        indexes.createIndex(ascending("award.standardId").on("organizationId", Direction.ASC));
        // what ends by the clock, and what its holder is told of before
        indexes.createIndex(ascending("status").on("graceThrough", Direction.ASC));
        indexes.createIndex(
                ascending("organizationId")
                        .on("status", Direction.ASC)
                        .on("through", Direction.ASC));
    }

    private static Index ascending(String field) {
        return new Index(field, Direction.ASC);
    }
}
