package org.safetynets.groups.blind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keyed hashes of one organization: equal for equal texts, and worth nothing to who holds the
 * database alone, since the key is sealed, nor in another organization, which has another key.
 */
@Component
public class BlindHashes implements CollectionInitializer {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final String FIELD = "secret";

    private final MongoOperations mongo;
    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();

    BlindHashes(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, BlindKey.COLLECTION);
    }

    /**
     * The hash of a text.
     *
     * @param use what it is for, so that hashes for one use say nothing about another
     */
    public String of(OrganizationId organization, String use, String text) {
        return hash(secret(organization), use + ":" + text);
    }

    /** The hashes of a text in every organization that has any. */
    public List<String> everywhere(String use, String text) {
        return mongo.findAll(BlindKey.class).stream()
                .flatMap(it -> open(it).stream())
                .map(it -> hash(it, use + ":" + text))
                .toList();
    }

    private byte[] secret(OrganizationId organization) {
        var kept = mongo.findById(organization.value(), BlindKey.class);
        var key = kept == null ? create(organization) : kept;
        return open(key)
                .orElseThrow(() -> new IllegalStateException("The organization's key is gone"));
    }

    /** Of two who create it at once the first one's is kept, also across transactions. */
    private BlindKey create(OrganizationId organization) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var text = Base64.getEncoder().encodeToString(bytes);
        var key = new BlindKey(organization.value(), seal(organization.value(), text));
        try {
            VersionedWrites.insert(mongo, key);
            return key;
        } catch (StaleVersionException clash) {
            return first(organization, clash);
        }
    }

    /** A transaction has failed with that write; whoever began it tries all of it again. */
    private BlindKey first(OrganizationId organization, StaleVersionException clash) {
        var first =
                TransactionSynchronizationManager.isActualTransactionActive()
                        ? null
                        : mongo.findById(organization.value(), BlindKey.class);
        if (first == null) {
            throw clash;
        }
        return first;
    }

    private Sealed seal(UUID organization, String text) {
        return requireNonNull(fields(organization).seal(FIELD, text));
    }

    private Optional<byte[]> open(BlindKey key) {
        return fields(key.organizationId())
                .open(FIELD, key.secret())
                .map(Base64.getDecoder()::decode);
    }

    private SealedFields fields(UUID organization) {
        return sealing.fields(
                Subject.organization(organization), BlindKey.COLLECTION, organization);
    }

    private static String hash(byte[] secret, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
