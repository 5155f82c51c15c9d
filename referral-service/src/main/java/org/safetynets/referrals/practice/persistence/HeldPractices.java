package org.safetynets.referrals.practice.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.people.PseudonymCopies;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.referrals.practice.application.PracticeBook;
import org.safetynets.referrals.practice.domain.Member;
import org.safetynets.referrals.practice.domain.Practices;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Who works in which practice, or asked to. */
@Component
class HeldPractices implements PersonalData, PseudonymCopies {

    private final MongoOperations mongo;
    private final Practices practices;
    private final PracticeBook book;

    HeldPractices(MongoOperations mongo, Practices practices, PracticeBook book) {
        this.mongo = mongo;
        this.practices = practices;
        this.book = book;
    }

    /** A practice the person works in. */
    record WorksIn(String practice, Member.Part part, Instant since) {}

    /** One they asked to join. */
    record AskedFor(String practice, Instant askedAt) {}

    @Override
    public String section() {
        return "practices";
    }

    @Override
    public Set<String> collections() {
        return Set.of(PracticeDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var member =
                practices.of(person).stream()
                        .flatMap(
                                it ->
                                        it.member(person).stream()
                                                .map(
                                                        as ->
                                                                new WorksIn(
                                                                        it.name(),
                                                                        as.part(),
                                                                        as.since())));
        var asked =
                practices.askedBy(person).stream()
                        .flatMap(
                                it ->
                                        it.request(person).stream()
                                                .map(as -> new AskedFor(it.name(), as.askedAt())));
        return Stream.concat(member, asked).toList();
    }

    /** They leave as anybody does: a practice of one ends, and its systems with it. */
    @Override
    public Erased erase(PersonId person) {
        var left = practices.of(person);
        left.forEach(it -> it.member(person).ifPresent(member -> book.leave(it, member)));
        var asked =
                mongo.updateMulti(
                        query(where("requests.personId").is(person.value())),
                        new Update()
                                .pull("requests", query(where("personId").is(person.value())))
                                .inc("version", 1),
                        PracticeDocument.class);
        return Erased.removed(left.size()).and(Erased.removed(asked.getModifiedCount()));
    }

    @Override
    public void rename(PersonId person, String pseudonym) {
        rename("members", person, pseudonym);
        rename("requests", person, pseudonym);
    }

    private void rename(String list, PersonId person, String pseudonym) {
        mongo.updateMulti(
                query(where(list + ".personId").is(person.value())),
                new Update()
                        .set(list + ".$[it].pseudonym", pseudonym)
                        .inc("version", 1)
                        .filterArray(where("it.personId").is(person.value())),
                PracticeDocument.class);
    }
}
