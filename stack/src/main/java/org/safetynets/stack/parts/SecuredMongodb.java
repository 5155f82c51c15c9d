package org.safetynets.stack.parts;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.safetynets.stack.access.MongodbGrants;
import org.safetynets.stack.access.Trust;

/** A MongoDB that takes nobody without TLS and a user of their own. */
public final class SecuredMongodb {
    private static final String ADMIN = "admin";
    private static final String HOLDER = "mongodb";
    private static final String PASSWORD = "admin-password";

    /** The suites of TLS 1.2 in StrongTls, by their names at OpenSSL; 1.3 has no weak one. */
    private static final String CIPHERS =
            String.join(
                    ":",
                    "ECDHE-ECDSA-AES256-GCM-SHA384",
                    "ECDHE-RSA-AES256-GCM-SHA384",
                    "ECDHE-ECDSA-CHACHA20-POLY1305",
                    "ECDHE-RSA-CHACHA20-POLY1305",
                    "ECDHE-ECDSA-AES128-GCM-SHA256",
                    "ECDHE-RSA-AES128-GCM-SHA256");

    private final Site site;
    private final MongodbAddress address;
    private final ReplicaSet replicaSet;

    SecuredMongodb(Site site, MongodbAddress address, ReplicaSet replicaSet) {
        this.site = site;
        this.address = address;
        this.replicaSet = replicaSet;
    }

    static List<String> options(Site site) {
        var certificates = site.certificates();
        site.secrets().password(HOLDER, "keyfile"); // members know each other by it
        Path keyFile = site.secrets().of(HOLDER).resolve("keyfile");
        return List.of(
                "--auth",
                "--keyFile",
                keyFile.toString(),
                "--tlsMode",
                "requireTLS",
                "--tlsCertificateKeyFile",
                certificates.of(HOLDER).both().toString(),
                "--tlsCAFile",
                certificates.authority().toString(),
                "--tlsAllowConnectionsWithoutCertificates",
                "--tlsDisabledProtocols",
                "TLS1_0,TLS1_1",
                "--setParameter",
                "opensslCipherConfig=" + CIPHERS);
    }

    /** What reaches the server as its administrator. */
    public static MongoClient administrator(Site site, MongodbAddress address) {
        char[] password = site.secrets().password(HOLDER, PASSWORD).toCharArray();
        return MongoClients.create(
                settings(site, address)
                        .credential(
                                MongoCredential.createCredential(
                                        ADMIN, MongodbGrants.USERS, password))
                        .build());
    }

    /** True when writes are accepted and everybody has their user; makes what is missing. */
    boolean isGranted() {
        if (!replicaSet.hasPrimary(context(site))) {
            return false;
        }
        try {
            ensureAdministrator();
            try (MongoClient admin = administrator(site, address)) {
                new MongodbGrants(admin).grantAll(site.secrets(), address.uri());
            }
            return true;
        } catch (MongoException e) {
            return false;
        }
    }

    /** The first one at a new server may make the first user, from this machine alone. */
    private void ensureAdministrator() {
        String password = site.secrets().password(HOLDER, PASSWORD);
        try (MongoClient nobody = MongoClients.create(settings(site, address).build())) {
            var users = nobody.getDatabase(MongodbGrants.USERS);
            MongodbGrants.makeAdministrator(users, ADMIN, password);
        } catch (com.mongodb.MongoCommandException e) {
            // There is one already; if that is another than ours, granting fails.
        }
    }

    private static MongoClientSettings.Builder settings(Site site, MongodbAddress address) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address.uri()))
                .applyToClusterSettings(it -> it.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToSslSettings(it -> it.enabled(true).context(context(site)));
    }

    private static SSLContext context(Site site) {
        site.certificates().authority();
        return Trust.context(site.certificates().trustStore());
    }
}
