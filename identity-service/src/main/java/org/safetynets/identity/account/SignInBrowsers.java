package org.safetynets.identity.account;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * What people call the browsers they signed in with, which Keycloak does not tell: coarse, theirs
 * alone to see, and forgotten after a month.
 */
@Component
public class SignInBrowsers implements PersonalData, CollectionInitializer {

    private static final String COLLECTION = "signInBrowsers";
    private static final Duration KEPT = Duration.ofDays(30);

    private final MongoOperations mongo;
    private final Clock clock;

    SignInBrowsers(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** A browser as it is stored, by the session at Keycloak. */
    private record BrowserDocument(@Id String session, UUID personId, String browser, Instant at) {}

    /** A browser as its person is shown it. */
    record Used(String browser, Instant at) {}

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        var browsers = operations.indexOps(COLLECTION);
        browsers.createIndex(new Index().on("personId", Sort.Direction.ASC));
        browsers.createIndex(new Index().on("at", Sort.Direction.ASC).expire(KEPT));
    }

    /** Keeps it for the session in which the present request's token was issued. */
    public void remember(PersonId person, String browser) {
        CurrentSession.id()
                .ifPresent(
                        it ->
                                mongo.upsert(
                                        query(where("_id").is(it)),
                                        new Update()
                                                .set("personId", person.value())
                                                .set("browser", browser)
                                                .set("at", Date.from(clock.instant())),
                                        COLLECTION));
    }

    /** By session. */
    Map<String, String> of(PersonId person) {
        return all(person).stream()
                .collect(Collectors.toMap(BrowserDocument::session, BrowserDocument::browser));
    }

    private List<BrowserDocument> all(PersonId person) {
        return mongo.find(own(person), BrowserDocument.class, COLLECTION);
    }

    private static Query own(PersonId person) {
        return query(where("personId").is(person.value()));
    }

    @Override
    public String section() {
        return "browsers";
    }

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public List<Used> about(PersonId person) {
        return all(person).stream().map(it -> new Used(it.browser(), it.at())).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(own(person), COLLECTION).getDeletedCount());
    }
}
