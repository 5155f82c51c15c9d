package org.safetynets.gateway.sessions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The sessions of all browsers, shared by all instances. */
@Component
public final class Sessions {

    /** Saves most writes: a session's end moves at most this often. */
    private static final Duration PROLONG_EVERY = Duration.ofMinutes(1);

    /** A page asks for a dozen things at once; other instances may lag by this much. */
    private static final Duration REMEMBER = Duration.ofSeconds(1);

    private static final int MOST_REMEMBERED = 5_000;

    private final Cache<String, Session> recent =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBER).build();
    private final MongoCollection<Document> documents;
    private final GatewaySettings.Sessions settings;
    private final Clock clock;

    Sessions(MongoDatabase database, GatewaySettings settings, Clock clock) {
        this.documents = database.getCollection(SessionStore.SESSIONS);
        this.settings = settings.sessions();
        this.clock = clock;
    }

    /** Keeps a new session and gives the value its cookie takes. */
    public Mono<String> begin(String personId, String keycloakSession, Tokens tokens) {
        var cookie = SessionKeys.fresh();
        var now = clock.instant();
        var session =
                new Session(
                        SessionKeys.digest(cookie),
                        personId,
                        keycloakSession,
                        tokens,
                        now.plus(settings.idle()),
                        now.plus(settings.longest()));
        return Mono.from(documents.insertOne(SessionDocument.of(session))).thenReturn(cookie);
    }

    /** The live session of this cookie, prolonged by being asked for. */
    public Mono<Session> find(String cookie) {
        var id = SessionKeys.digest(cookie);
        var known = recent.getIfPresent(id);
        if (known != null) {
            return Mono.just(known);
        }
        var now = clock.instant();
        // The store's own clearing of ended sessions runs only once a minute.
        var alive = and(eq("_id", id), gt(SessionDocument.ENDS_AT, Date.from(now)));
        return Mono.from(documents.find(alive).first())
                .map(SessionDocument::read)
                .flatMap(it -> prolong(it, now))
                .doOnNext(it -> recent.put(id, it));
    }

    private Mono<Session> prolong(Session session, Instant now) {
        var wanted = now.plus(settings.idle());
        var next = wanted.isBefore(session.endsAnyway()) ? wanted : session.endsAnyway();
        if (Duration.between(session.endsAt(), next).compareTo(PROLONG_EVERY) < 0) {
            return Mono.just(session);
        }
        var later = set(SessionDocument.ENDS_AT, Date.from(next));
        return Mono.from(documents.updateOne(eq("_id", session.id()), later)).thenReturn(session);
    }

    /** Keeps fresh tokens; empty when the session has ended meanwhile. */
    Mono<Session> renew(Session session, Tokens fresh) {
        var tokens = set("tokens", SessionDocument.of(fresh));
        recent.invalidate(session.id());
        return Mono.from(documents.updateOne(eq("_id", session.id()), tokens))
                .filter(it -> it.getMatchedCount() == 1)
                .map(it -> session.with(fresh));
    }

    /** Ends the session of this cookie and gives what it was. */
    public Mono<Session> end(String cookie) {
        var id = SessionKeys.digest(cookie);
        return Mono.from(documents.findOneAndDelete(eq("_id", id)))
                .map(SessionDocument::read)
                .doFinally(it -> recent.invalidate(id));
    }

    Mono<Void> end(Session session) {
        return Mono.from(documents.deleteOne(eq("_id", session.id())))
                .doFinally(it -> recent.invalidate(session.id()))
                .then();
    }

    /** Ends what stands on one session at Keycloak. */
    public Mono<Long> endAllOf(String keycloakSession) {
        return delete(SessionDocument.KEYCLOAK_SESSION, keycloakSession);
    }

    /** Ends every session of a person, on all their devices. */
    public Mono<Long> endAllOfPerson(String personId) {
        return delete(SessionDocument.PERSON, personId);
    }

    private Mono<Long> delete(String field, String value) {
        return Mono.from(documents.deleteMany(eq(field, value)))
                .doFinally(it -> recent.invalidateAll())
                .map(it -> it.getDeletedCount());
    }
}
