package org.safetynets.platform.personal;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.mongodb.core.MongoOperations;

/** Ids of those who were erased here, by which what arrives late can be told and removed. */
public final class ErasedPeople implements CollectionInitializer {

    static final String COLLECTION = "erased_people";

    private final MongoOperations mongo;
    private final Clock clock;

    public ErasedPeople(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
    }

    /** Whether nothing may be kept about the person any more. */
    public boolean contains(PersonId person) {
        return !among(Set.of(person)).isEmpty();
    }

    /** Those of the people about whom nothing may be kept any more. */
    public Set<PersonId> among(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        var found = mongo.find(query(where("_id").in(ids)), Document.class, COLLECTION);
        var gone =
                found.stream()
                        .map(it -> new PersonId(it.get("_id", UUID.class)))
                        .collect(Collectors.toCollection(HashSet::new));
        if (people.contains(PersonId.NOBODY)) {
            gone.add(PersonId.NOBODY);
        }
        return gone;
    }

    void add(PersonId person) {
        mongo.execute(
                COLLECTION,
                it ->
                        it.updateOne(
                                Filters.eq("_id", person.value()),
                                Updates.setOnInsert("at", Date.from(clock.instant())),
                                new UpdateOptions().upsert(true)));
    }

    /** Those erased within the time before now. */
    List<PersonId> within(Duration time) {
        var since = Date.from(clock.instant().minus(time));
        var ids =
                mongo.execute(
                        COLLECTION,
                        it -> it.find(Filters.gte("at", since)).into(new ArrayList<Document>()));
        return ids == null
                ? List.of()
                : ids.stream().map(it -> new PersonId(it.get("_id", UUID.class))).toList();
    }
}
