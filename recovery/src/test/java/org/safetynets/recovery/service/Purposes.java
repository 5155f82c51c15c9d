package org.safetynets.recovery.service;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.contracts.PurposeChangedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that are told when they change, and mails that would go out for each membership. */
@Service
public class Purposes implements EventConsumer<MembershipChangedV1> {
    static final String COLLECTION = "purposes";

    private final MongoOperations mongo;
    private final Outbox outbox;

    Purposes(MongoOperations mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    @Transactional
    public void change(UUID id) {
        var after =
                mongo.execute(
                        COLLECTION,
                        it ->
                                it.findOneAndUpdate(
                                        Filters.eq("_id", id),
                                        Updates.inc("version", 1),
                                        new FindOneAndUpdateOptions()
                                                .upsert(true)
                                                .returnDocument(ReturnDocument.AFTER)));
        int version = Objects.requireNonNull(after).getInteger("version");
        outbox.append(new PurposeChangedV1(id, version, "CODE", "Name", true));
    }

    /** The version of a purpose, or how many mails went out for a membership. */
    public int of(UUID id) {
        Document found = mongo.getCollection(COLLECTION).find(Filters.eq("_id", id)).first();
        return found == null ? 0 : found.getInteger("version", 0) + found.getInteger("mails", 0);
    }

    @Override
    public Class<MembershipChangedV1> eventType() {
        return MembershipChangedV1.class;
    }

    @Override
    public void on(MembershipChangedV1 event, EventContext context) {
        mongo.execute(
                COLLECTION,
                it ->
                        it.updateOne(
                                Filters.eq("_id", event.membershipId()),
                                Updates.inc("mails", 1),
                                new UpdateOptions().upsert(true)));
    }
}
