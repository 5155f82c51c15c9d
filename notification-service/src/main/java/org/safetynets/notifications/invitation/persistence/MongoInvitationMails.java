package org.safetynets.notifications.invitation.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.invitation.domain.InvitationMail;
import org.safetynets.notifications.invitation.domain.InvitationMails;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The invitations to mail, in MongoDB. */
@Repository
class MongoInvitationMails implements InvitationMails, CollectionInitializer {

    /** Longer than an invitation is valid, however often it is sent. */
    private static final Duration KEPT = Duration.ofDays(60);

    private final MongoOperations mongo;

    MongoInvitationMails(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, InvitationMailDocument.COLLECTION);
        var mails = mongo.indexOps(InvitationMailDocument.COLLECTION);
        mails.createIndex(new Index().on("dueAt", Sort.Direction.ASC).sparse());
        mails.createIndex(new Index().on("askedAt", Sort.Direction.ASC).expire(KEPT));
    }

    @Override
    public void ask(UUID invitation, int sending, Instant now) {
        var mail = new InvitationMail(invitation, sending, 0);
        var asked =
                new Update()
                        .setOnInsert("invitationId", invitation)
                        .setOnInsert("sending", sending)
                        .setOnInsert("failures", 0)
                        .setOnInsert("dueAt", now)
                        .setOnInsert("askedAt", now);
        mongo.upsert(one(mail), asked, InvitationMailDocument.class);
    }

    @Override
    public Optional<InvitationMail> claim(Instant now, Duration term) {
        var claimed =
                mongo.findAndModify(
                        query(where("dueAt").lte(now)).with(Sort.by("dueAt")),
                        new Update().set("dueAt", now.plus(term)),
                        FindAndModifyOptions.options().returnNew(true),
                        InvitationMailDocument.class);
        return Optional.ofNullable(claimed)
                .map(it -> new InvitationMail(it.invitationId(), it.sending(), it.failures()));
    }

    @Override
    public void settled(InvitationMail mail) {
        mongo.updateFirst(one(mail), new Update().unset("dueAt"), InvitationMailDocument.class);
    }

    @Override
    public void failed(InvitationMail mail, Instant dueAt) {
        var later = new Update().inc("failures", 1).set("dueAt", dueAt);
        mongo.updateFirst(one(mail), later, InvitationMailDocument.class);
    }

    private static Query one(InvitationMail mail) {
        return query(where("_id").is(mail.id()));
    }
}
