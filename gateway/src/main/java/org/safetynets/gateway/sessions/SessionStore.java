package org.safetynets.gateway.sessions;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** The database of the gateway; what has ended is cleared away by the database itself. */
@Configuration(proxyBeanMethods = false)
public class SessionStore {

    public static final String SESSIONS = "sessions";
    public static final String SIGN_INS = "signIns";
    private static final Duration START_UP = Duration.ofSeconds(30);

    @Bean
    MongoDatabase database(MongoClient client, @Value("${spring.mongodb.database}") String name) {
        return client.getDatabase(name);
    }

    @Bean
    SessionCookies sessionCookies(GatewaySettings settings) {
        return SessionCookies.of(settings);
    }

    @Bean
    SmartInitializingSingleton indexes(MongoDatabase database) {
        var clear = new IndexOptions().expireAfter(0L, TimeUnit.SECONDS);
        var sessions = database.getCollection(SESSIONS);
        return () ->
                Flux.concat(
                                sessions.createIndex(ascending(SessionDocument.ENDS_AT), clear),
                                sessions.createIndex(ascending(SessionDocument.KEYCLOAK_SESSION)),
                                sessions.createIndex(ascending(SessionDocument.PERSON)),
                                database.getCollection(SIGN_INS)
                                        .createIndex(ascending(SessionDocument.ENDS_AT), clear))
                        .blockLast(START_UP);
    }
}
