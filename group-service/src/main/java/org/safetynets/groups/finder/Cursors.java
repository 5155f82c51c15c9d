package org.safetynets.groups.finder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.problems.InvalidRequestException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Positions as they go out and come back: signed, together with the search they belong to, by a
 * secret that all instances share.
 */
@Component
class Cursors implements CollectionInitializer {

    private static final String COLLECTION = "finderKeys";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 16;
    private static final int LENGTH = 2 + 2 + 16;

    private final MongoOperations mongo;
    private final SecureRandom random = new SecureRandom();
    private volatile byte @Nullable [] secret;

    Cursors(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, COLLECTION);
    }

    String write(Position position, Search search) {
        var id = position.groupId();
        var bytes =
                ByteBuffer.allocate(LENGTH)
                        .putShort((short) position.beginOfWeek())
                        .putShort((short) position.slot())
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        var all = ByteBuffer.allocate(LENGTH + SIGNATURE).put(bytes).put(sign(bytes, search));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }

    /**
     * The position.
     *
     * @throws InvalidRequestException when it was changed, or belongs to another search
     */
    Position read(String cursor, Search search) {
        try {
            var all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            var bytes = new byte[LENGTH];
            var signature = new byte[SIGNATURE];
            all.get(bytes).get(signature);
            if (all.hasRemaining() || !MessageDigest.isEqual(signature, sign(bytes, search))) {
                throw notOurs();
            }
            var read = ByteBuffer.wrap(bytes);
            return new Position(
                    read.getShort(), read.getShort(), new UUID(read.getLong(), read.getLong()));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw notOurs();
        }
    }

    private static InvalidRequestException notOurs() {
        return new InvalidRequestException(
                "cursor", "is none that this search gave: begin again without it");
    }

    private byte[] sign(byte[] position, Search search) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            mac.update(position);
            var signature = mac.doFinal(search.filter().toString().getBytes(UTF_8));
            return java.util.Arrays.copyOf(signature, SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        var known = secret;
        if (known == null) {
            known = shared();
            secret = known;
        }
        return known;
    }

    /** The first instance makes it. */
    private byte[] shared() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var kept =
                mongo.findAndModify(
                        Query.query(Criteria.where("_id").is("cursors")),
                        new Update().setOnInsert("secret", new Binary(bytes)),
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        Document.class,
                        COLLECTION);
        return Objects.requireNonNull(kept).get("secret", Binary.class).getData();
    }
}
