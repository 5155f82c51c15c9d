package org.safetynets.identity.membership.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Which roles a person holds and held, who gave them and why, and what they gave others.
 *
 * <p>Their memberships ended with the request to be erased, which told the other services; here
 * only what is left of them goes.
 */
@Component
class HeldMemberships implements PersonalData {

    private final MongoOperations mongo;
    private final Sealing sealing;

    HeldMemberships(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    /** The roles held in one organization now. */
    record Held(UUID organizationId, Set<MemberRole> roles, Instant since) {
        static Held of(MembershipDocument it) {
            return new Held(it.organizationId(), it.roles(), it.since());
        }
    }

    /** A change of the person's own roles, with the reason that was given. */
    record Changed(
            UUID organizationId,
            Set<MemberRole> before,
            Set<MemberRole> after,
            @Nullable String reason,
            Instant at) {
        static Changed of(MembershipChangeDocument it, Sealing sealing) {
            var subject = Subject.person(it.personId());
            var fields = sealing.fields(subject, MembershipChangeDocument.COLLECTION, it.id());
            return new Changed(
                    it.organizationId(),
                    it.before(),
                    it.after(),
                    fields.open("reason", it.reason()).orElse(null),
                    it.at());
        }
    }

    /** A change the person made to somebody else's roles. */
    record Gave(UUID organizationId, Set<MemberRole> before, Set<MemberRole> after, Instant at) {
        static Gave of(MembershipChangeDocument it) {
            return new Gave(it.organizationId(), it.before(), it.after(), it.at());
        }
    }

    @Override
    public String section() {
        return "roles";
    }

    @Override
    public Set<String> collections() {
        return Set.of(MembershipDocument.COLLECTION, MembershipChangeDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        var held =
                mongo.find(own(person), MembershipDocument.class).stream()
                        .filter(it -> !it.roles().isEmpty())
                        .map(Held::of);
        var changed = changes(own(person)).map(it -> Changed.of(it, sealing));
        var gave =
                changes(by(person))
                        .filter(it -> !it.personId().equals(person.value()))
                        .map(Gave::of);
        return Stream.of(held, changed, gave).flatMap(it -> it).toList();
    }

    private Stream<MembershipChangeDocument> changes(Query which) {
        return mongo.find(which.with(Sort.by("at")), MembershipChangeDocument.class).stream();
    }

    @Override
    public Erased erase(PersonId person) {
        var removed =
                mongo.remove(own(person), MembershipDocument.class).getDeletedCount()
                        + mongo.remove(own(person), MembershipChangeDocument.class)
                                .getDeletedCount();
        var byNobody = Update.update("by", PersonId.NOBODY.value());
        var gave = mongo.updateMulti(by(person), byNobody, MembershipChangeDocument.class);
        return Erased.removed(removed).and(Erased.anonymised(gave.getModifiedCount()));
    }

    private static Query own(PersonId person) {
        return query(where("personId").is(person.value()));
    }

    private static Query by(PersonId person) {
        return query(where("by").is(person.value()));
    }
}
