package org.safetynets.groups.screening;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.groups.blind.BlindHashes;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.Member;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Tells screeners that somebody would meet whom they must not, and nobody who that is.
 *
 * <p>What people write is never kept: only hashes with the organization's own key, by which equal
 * entries are known, and only with consent.
 */
@Component
public class ConflictMatching implements CollectionInitializer, PersonalData {

    private static final String USE = "avoid";

    /** Fewer signs would match half of the world. */
    private static final int SHORTEST = 3;

    private final MongoOperations mongo;
    private final BlindHashes hashes;
    private final Placements placements;
    private final Clock clock;

    ConflictMatching(
            MongoOperations mongo, BlindHashes hashes, Placements placements, Clock clock) {
        this.mongo = mongo;
        this.hashes = hashes;
        this.placements = placements;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Avoidance.COLLECTION);
        mongo.indexOps(Avoidance.class).createIndex(new Index("personId", Direction.ASC));
    }

    /**
     * Takes the place of what the person agreed to before.
     *
     * @param me what others may call the person: names, an address, a number
     * @param mustNotMeet the same of those they must not meet
     */
    public void agree(
            OrganizationId organization,
            Member member,
            Collection<String> me,
            Collection<String> mustNotMeet) {
        var own = new TreeSet<>(hashed(organization, me));
        own.addAll(hashed(organization, List.of(member.pseudonym())));
        mongo.save(
                new Avoidance(
                        Avoidance.id(organization, member.personId()),
                        organization.value(),
                        member.personId().value(),
                        own,
                        hashed(organization, mustNotMeet),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private Set<String> hashed(OrganizationId organization, Collection<String> entries) {
        return entries.stream()
                .map(ConflictMatching::plain)
                .filter(it -> it.length() >= SHORTEST)
                .map(it -> hashes.of(organization, USE, it))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same for everybody who writes it: no accents, capitals, spaces or signs. */
    static String plain(String entry) {
        return Normalizer.normalize(entry, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether the person would meet somebody in the group whom either must not meet. */
    public boolean conflict(Placement request) {
        var organization = request.organizationId();
        var person = request.personId();
        var mine =
                Optional.ofNullable(
                        mongo.findById(Avoidance.id(organization, person), Avoidance.class));
        return mine.filter(
                        it ->
                                there(organization, request.groupId(), person)
                                        .anyMatch(it::conflictsWith))
                .isPresent();
    }

    private Stream<Avoidance> there(OrganizationId organization, GroupId group, PersonId but) {
        var ids =
                placements.roster(organization, group).stream()
                        .map(Placement::personId)
                        .filter(it -> !it.equals(but))
                        .map(it -> Avoidance.id(organization, it))
                        .toList();
        return mongo.find(query(where("_id").in(ids)), Avoidance.class).stream();
    }

    /** Takes the consent back, everywhere. */
    void withdraw(PersonId person) {
        mongo.remove(of(person), Avoidance.class);
    }

    /** A consent; what was written is not kept, so it cannot be told. */
    record Agreed(UUID organizationId, Instant agreedAt, int own, int avoided) {}

    @Override
    public String section() {
        return "conflict-matching";
    }

    @Override
    public Set<String> collections() {
        return Set.of(Avoidance.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), Avoidance.class).stream()
                .map(
                        it ->
                                new Agreed(
                                        it.organizationId(),
                                        it.agreedAt(),
                                        it.own().size(),
                                        it.avoid().size()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), Avoidance.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
