package org.safetynets.gateway.signin;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.safetynets.gateway.sessions.SessionCookies;
import org.safetynets.gateway.sessions.SessionKeys;
import org.safetynets.gateway.sessions.SessionStore;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Sign-ins that went to Keycloak and have not come back. Each is tied to its browser by a cookie,
 * so that nobody can be signed in to somebody else's account, and can be finished by any instance.
 */
@Component
final class SignInsUnderWay
        implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final MongoCollection<Document> documents;
    private final SessionCookies cookies;
    private final ClientRegistration registration;
    private final Clock clock;

    SignInsUnderWay(
            MongoDatabase database,
            SessionCookies cookies,
            ClientRegistration registration,
            Clock clock) {
        this.documents = database.getCollection(SessionStore.SIGN_INS);
        this.cookies = cookies;
        this.registration = registration;
        this.clock = clock;
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(
            OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        var known = cookies.signIn(exchange.getRequest());
        var browser = known == null ? SessionKeys.fresh() : known;
        exchange.getResponse().addCookie(cookies.beginSignIn(browser));
        var endsAt = clock.instant().plus(PATIENCE);
        return Mono.from(documents.insertOne(SignInDocument.of(request, browser, endsAt))).then();
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.defer(() -> Mono.from(documents.find(ofThis(exchange)).first()))
                .map(it -> SignInDocument.read(it, registration));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.defer(() -> Mono.from(documents.findOneAndDelete(ofThis(exchange))))
                .doOnNext(it -> remember(exchange, it))
                .map(it -> SignInDocument.read(it, registration));
    }

    private static void remember(ServerWebExchange exchange, Document document) {
        exchange.getAttributes()
                .put(SignInRequests.RETURN_TO, document.getString(SignInDocument.RETURN_TO));
        var person = document.getString(SignInDocument.PERSON);
        if (person != null) {
            exchange.getAttributes().put(SignInRequests.PERSON, person);
        }
    }

    private Bson ofThis(ServerWebExchange exchange) {
        var state = exchange.getRequest().getQueryParams().getFirst(OAuth2ParameterNames.STATE);
        var browser = cookies.signIn(exchange.getRequest());
        if (state == null || browser == null) {
            return Filters.nor(Filters.empty());
        }
        return and(
                eq("_id", state),
                eq(SignInDocument.BROWSER, SessionKeys.digest(browser)),
                gt(SignInDocument.ENDS_AT, Date.from(clock.instant())));
    }
}
