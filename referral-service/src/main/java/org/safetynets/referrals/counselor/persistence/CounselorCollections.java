package org.safetynets.referrals.counselor.persistence;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.GeoSpatialIndexType;
import org.springframework.data.mongodb.core.index.GeospatialIndex;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The collection of counselors and the indexes its queries need. */
@Component
class CounselorCollections implements CollectionInitializer {

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, CounselorDocument.COLLECTION);
        var counselors = mongo.indexOps(CounselorDocument.COLLECTION);
        counselors.createIndex(new Index("organizationId", ASC).on("personId", ASC).unique());
        counselors.createIndex(
                new Index("organizationId", ASC).on("standing", ASC).on("appliedAt", ASC));
        counselors.createIndex(new Index("standing", ASC).on("recheckOn", ASC));
        counselors.createIndex(new Index("standing", ASC).on("remindOn", ASC));
        counselors.createIndex(new Index("personId", ASC));
        counselors.createIndex(new Index("decisions.by", ASC));
        counselors.createIndex(
                new GeospatialIndex("profile.town.position")
                        .typed(GeoSpatialIndexType.GEO_2DSPHERE));
        planReminders(mongo);
    }

    /** Of checks from before there were reminders. */
    private static void planReminders(MongoOperations mongo) {
        var unplanned = where("recheckOn").exists(true).and("remindOn").exists(false);
        for (var it : mongo.find(query(unplanned), CounselorDocument.class)) {
            it.check()
                    .map(CounselorDocument::remindOn)
                    .map(day -> Update.update("remindOn", day))
                    .ifPresent(
                            plan ->
                                    mongo.updateFirst(
                                            query(
                                                    where("_id")
                                                            .is(it.id())
                                                            .and("version")
                                                            .is(it.version())),
                                            plan,
                                            CounselorDocument.class));
        }
    }
}
