package org.safetynets.recovery.store;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Sorts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/** By which two collections are known to hold the same: the bytes of all documents, by their id. */
public record Fingerprint(long count, String sha256) {

    static FindIterable<RawBsonDocument> byId(FindIterable<RawBsonDocument> all) {
        return all.sort(Sorts.ascending("_id")).batchSize(1000).allowDiskUse(true);
    }

    static Fingerprint of(FindIterable<RawBsonDocument> all) {
        var taking = new Taking();
        byId(all).forEach(taking::add);
        return taking.end();
    }

    public static Fingerprint from(BsonDocument it) {
        return new Fingerprint(it.getInt64("count").getValue(), it.getString("sha256").getValue());
    }

    BsonDocument of(String namespace) {
        return new BsonDocument("ns", new BsonString(namespace))
                .append("count", new BsonInt64(count))
                .append("sha256", new BsonString(sha256));
    }

    /** Takes it of documents that pass by, in the order of their ids. */
    static final class Taking {
        private final MessageDigest digest;
        private long count;

        Taking() {
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        void add(RawBsonDocument document) {
            digest.update(document.getByteBuffer().asNIO());
            count++;
        }

        Fingerprint end() {
            return new Fingerprint(count, HexFormat.of().formatHex(digest.digest()));
        }
    }
}
