package org.safetynets.referrals.fhir.persistence;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The collections of the FHIR server and the indexes its queries need. */
@Component
class FhirCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, "fhir_loops");
        CollectionInitializer.create(mongo, "fhir_clients");
        CollectionInitializer.create(mongo, "fhir_subscriptions");
        CollectionInitializer.create(mongo, "fhir_news");
        CollectionInitializer.create(mongo, "fhir_calls");
        CollectionInitializer.create(mongo, "fhir_backlog");
        indexLoops(mongo);
        mongo.indexOps("fhir_subscriptions")
                .createIndex(new Index("organizationId", ASC).on("clientRef", ASC));
        mongo.indexOps("fhir_news").createIndex(new Index("free", ASC));
        mongo.indexOps("fhir_calls").createIndex(new Index("due", ASC));
        mongo.indexOps("fhir_clients").createIndex(new Index("clientId", ASC).unique());
        mongo.indexOps("fhir_clients").createIndex(new Index("organizationId", ASC));
    }

    /** Each end polls by when something last changed for it, of all or of some statuses. */
    private static void indexLoops(MongoOperations mongo) {
        var loops = mongo.indexOps("fhir_loops");
        loops.createIndex(
                new Index("organizationId", ASC)
                        .on("counselorId", ASC)
                        .on("practice.since", ASC)
                        .on("_id", ASC));
        loops.createIndex(
                new Index("organizationId", ASC)
                        .on("counselorId", ASC)
                        .on("practice.status", ASC)
                        .on("practice.since", ASC)
                        .on("_id", ASC));
        loops.createIndex(
                new Index("practice.attendanceUntil", ASC)
                        .partial(
                                PartialIndexFilter.of(
                                        Criteria.where("practice.attendanceUntil").exists(true))));
        loops.createIndex(
                new Index("organizationId", ASC).on("organization.since", ASC).on("_id", ASC));
        loops.createIndex(
                new Index("organizationId", ASC)
                        .on("organization.status", ASC)
                        .on("organization.since", ASC)
                        .on("_id", ASC));
        loops.createIndex(
                new Index("organizationId", ASC)
                        .on("counselorId", ASC)
                        .on("numberSystem", ASC)
                        .on("number", ASC)
                        .unique()
                        .partial(PartialIndexFilter.of(Criteria.where("number").exists(true))));
    }
}
