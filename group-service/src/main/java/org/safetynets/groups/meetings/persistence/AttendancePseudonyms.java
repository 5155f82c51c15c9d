package org.safetynets.groups.meetings.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.people.PseudonymCopies;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The pseudonyms of those who came to meetings, in whatever organizations. */
@Component
class AttendancePseudonyms implements PseudonymCopies, CollectionInitializer {

    private final MongoOperations mongo;

    AttendancePseudonyms(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        mongo.indexOps(MeetingDocument.class)
                .createIndex(new Index("attendance.personId", Direction.ASC));
    }

    @Override
    public void rename(PersonId person, String pseudonym) {
        mongo.updateMulti(
                query(where("attendance.personId").is(person.value())),
                new Update()
                        .set("attendance.$[one].pseudonym", pseudonym)
                        .filterArray(where("one.personId").is(person.value())),
                MeetingDocument.class);
    }
}
