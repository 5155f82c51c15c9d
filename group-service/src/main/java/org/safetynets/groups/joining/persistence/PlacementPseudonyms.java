package org.safetynets.groups.joining.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.people.PseudonymCopies;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The pseudonyms on rosters and requests, in whatever organizations somebody asked to join. */
@Component
class PlacementPseudonyms implements PseudonymCopies {

    private final MongoOperations mongo;

    PlacementPseudonyms(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void rename(PersonId person, String pseudonym) {
        mongo.updateMulti(
                query(where("personId").is(person.value())),
                new Update().set("pseudonym", pseudonym),
                PlacementDocument.class);
    }
}
