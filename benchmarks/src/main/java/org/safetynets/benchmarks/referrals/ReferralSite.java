package org.safetynets.benchmarks.referrals;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import org.safetynets.benchmarks.services.RunningService;
import org.safetynets.benchmarks.services.TokenIssuer;
import org.safetynets.benchmarks.training.Databases;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.ThrowAwaySite;
import org.safetynets.stack.services.Service;

/** A referral-service with a database and a broker of its own, and nobody else. */
final class ReferralSite implements AutoCloseable {

    private final ThrowAwaySite throwAway = new ThrowAwaySite(System.getenv());
    private final TokenIssuer issuer = new TokenIssuer();
    private final RunningService service;
    private final MongoClient mongo;

    ReferralSite() {
        var site = throwAway.site();
        Map<String, String> variables = new HashMap<>();
        var database = new Mongodb(site);
        var address = throwAway.start(database);
        variables.putAll(database.variables(address));
        var kafka = new Kafka(site);
        variables.putAll(kafka.variables(throwAway.start(kafka)));
        mongo = Databases.client(address.uri());
        service = new RunningService(Service.REFERRALS, site, variables, issuer);
    }

    String url() {
        return service.url();
    }

    TokenIssuer issuer() {
        return issuer;
    }

    /** As its application.yml says. */
    MongoDatabase database() {
        return mongo.getDatabase("referrals");
    }

    @Override
    public void close() {
        service.close();
        mongo.close();
        issuer.close();
        throwAway.close();
    }
}
