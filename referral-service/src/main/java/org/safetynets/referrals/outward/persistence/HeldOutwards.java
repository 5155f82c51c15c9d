package org.safetynets.referrals.outward.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.people.PseudonymCopies;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.referrals.outward.application.OutwardBook;
import org.safetynets.referrals.outward.domain.Answer;
import org.safetynets.referrals.outward.domain.Outward;
import org.safetynets.referrals.outward.domain.OutwardStatus;
import org.safetynets.referrals.referral.application.Moments;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Where a partner was referred onward, and what a counselor received. */
@Component
class HeldOutwards implements PersonalData, PseudonymCopies {

    private final MongoOperations mongo;
    private final Sealing sealing;
    private final OutwardBook book;
    private final Clock clock;

    HeldOutwards(MongoOperations mongo, Sealing sealing, OutwardBook book, Clock clock) {
        this.mongo = mongo;
        this.sealing = sealing;
        this.book = book;
        this.clock = clock;
    }

    /** A referral onward of the person's own. */
    record Mine(
            String recipient, String words, OutwardStatus status, String reply, Instant createdAt) {
        static Mine of(Outward it) {
            var reply = it.answer().map(Answer::reply).orElse("");
            return new Mine(it.recipient().name(), it.words(), it.status(), reply, it.createdAt());
        }
    }

    /** One the person received; whose it is stays the partner's. */
    record Received(OutwardStatus status, Instant createdAt) {}

    @Override
    public String section() {
        return "referred-onward";
    }

    @Override
    public Set<String> collections() {
        return Set.of(OutwardDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var mine = some(by("partnerId", person)).map(it -> Mine.of(it.restore(sealing)));
        var received =
                some(by("recipientId", person).addCriteria(where("status").ne("SUGGESTED")))
                        .map(it -> new Received(it.status(), it.createdAt()));
        return Stream.concat(mine, received).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        some(by("partnerId", person))
                .map(it -> it.restore(sealing))
                .forEach(it -> book.forget(it, Moments.now(clock)));
        var gone = mongo.remove(by("partnerId", person), OutwardDocument.class).getDeletedCount();
        var nobody = Update.update("recipientId", PersonId.NOBODY.value()).set("recipientName", "");
        var received =
                mongo.updateMulti(by("recipientId", person), nobody, OutwardDocument.class)
                        .getModifiedCount();
        return Erased.removed(gone).and(Erased.anonymised(received));
    }

    @Override
    public void rename(PersonId person, String pseudonym) {
        var shown = by("partnerId", person).addCriteria(where("pseudonym").ne(""));
        var update = Update.update("pseudonym", pseudonym);
        mongo.updateMulti(shown, update, OutwardDocument.class);
    }

    private Stream<OutwardDocument> some(Query which) {
        return mongo.find(which, OutwardDocument.class).stream();
    }

    private static Query by(String field, PersonId person) {
        return query(where(field).is(person.value()));
    }
}
