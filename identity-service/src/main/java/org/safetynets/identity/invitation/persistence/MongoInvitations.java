package org.safetynets.identity.invitation.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.identity.invitation.domain.Invitation;
import org.safetynets.identity.invitation.domain.InvitationChanged;
import org.safetynets.identity.invitation.domain.InvitationCode;
import org.safetynets.identity.invitation.domain.InvitationId;
import org.safetynets.identity.invitation.domain.InvitationStatus;
import org.safetynets.identity.invitation.domain.Invitations;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Invitations in MongoDB. */
@Repository
class MongoInvitations implements Invitations {

    private final MongoOperations mongo;
    private final InvitationDocuments documents;

    MongoInvitations(MongoOperations mongo, InvitationDocuments documents) {
        this.mongo = mongo;
        this.documents = documents;
    }

    @Override
    public void save(InvitationChanged change) {
        var document = documents.document(change);
        if (document.version() == 1) {
            mongo.insert(document);
            return;
        }
        var before =
                query(where("_id").is(document.id()).and("version").is(document.version() - 1));
        if (mongo.replace(before, document).getMatchedCount() == 0) {
            throw new StaleVersionException();
        }
    }

    @Override
    public Optional<Invitation> find(OrganizationId organization, InvitationId id) {
        return one(in(organization).and("_id").is(id.value()));
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return one(where("_id").is(id.value()));
    }

    @Override
    public Optional<Invitation> opened(InvitationCode code) {
        return one(where("codeHash").is(code.hash()));
    }

    private Optional<Invitation> one(Criteria which) {
        return Optional.ofNullable(mongo.findOne(query(which), InvitationDocument.class))
                .map(documents::restored);
    }

    @Override
    public List<Invitation> list(OrganizationId organization, long offset, int limit) {
        var newest = Sort.by(Sort.Direction.DESC, "_id");
        return some(query(in(organization)).with(newest).skip(offset).limit(limit));
    }

    @Override
    public long count(OrganizationId organization) {
        return mongo.count(query(in(organization)), InvitationDocument.class);
    }

    @Override
    public List<Invitation> ranOut(Instant now, int limit) {
        var over = where("status").is(InvitationStatus.OPEN).and("expiresAt").lte(now);
        return some(query(over).limit(limit));
    }

    private List<Invitation> some(Query which) {
        return mongo.find(which, InvitationDocument.class).stream()
                .map(documents::restored)
                .toList();
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }
}
