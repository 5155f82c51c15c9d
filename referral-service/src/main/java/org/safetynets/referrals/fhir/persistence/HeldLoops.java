package org.safetynets.referrals.fhir.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.people.PseudonymCopies;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Counselors on whose behalf systems refer. Of partners a loop holds nothing: it leads to their
 * referral, and is shown or forgotten with it.
 */
@Component
class HeldLoops implements PersonalData, PseudonymCopies {

    private static final UUID NOBODY = PersonId.NOBODY.value();

    private final MongoOperations mongo;

    HeldLoops(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A system that refers on behalf of the person. */
    record Represented(UUID organizationId, String system, String pseudonym) {}

    @Override
    public String section() {
        return "systems-that-refer-for-you";
    }

    @Override
    public Set<String> collections() {
        return Set.of("fhir_loops", "fhir_clients");
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo
                .find(
                        query(where("counselors.personId").is(person.value())),
                        FhirClientDocument.class)
                .stream()
                .map(it -> represented(it, person))
                .toList();
    }

    private static Represented represented(FhirClientDocument client, PersonId person) {
        var pseudonym = client.restore().counselor(person).map(it -> it.pseudonym()).orElse("");
        return new Represented(client.organizationId(), client.name(), pseudonym);
    }

    @Override
    public Erased erase(PersonId person) {
        mongo.updateMulti(
                query(where("counselors.personId").is(person.value())),
                new Update().pull("counselors", query(where("personId").is(person.value()))),
                FhirClientDocument.class);
        var loops =
                mongo.updateMulti(
                        query(where("counselorId").is(person.value())),
                        Update.update("counselorId", NOBODY)
                                .unset("number")
                                .unset("numberSystem")
                                .inc("version", 1),
                        LoopDocument.class);
        return Erased.anonymised(loops.getModifiedCount());
    }

    @Override
    public void rename(PersonId person, String pseudonym) {
        mongo.updateMulti(
                query(where("counselors.personId").is(person.value())),
                new Update()
                        .set("counselors.$[it].pseudonym", pseudonym)
                        .filterArray(where("it.personId").is(person.value())),
                FhirClientDocument.class);
    }
}
