package org.safetynets.referrals.outward.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.referrals.outward.domain.Answer;
import org.safetynets.referrals.outward.domain.DeclineReason;
import org.safetynets.referrals.outward.domain.EndedBy;
import org.safetynets.referrals.outward.domain.Outward;
import org.safetynets.referrals.outward.domain.OutwardId;
import org.safetynets.referrals.outward.domain.OutwardStatus;
import org.safetynets.referrals.outward.domain.Recipient;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A referral onward as stored; what partner and recipient wrote is sealed for the partner. */
@Document(OutwardDocument.COLLECTION)
record OutwardDocument(
        @Id UUID id,
        @Nullable UUID suggestedIn,
        UUID partnerId,
        String pseudonym,
        UUID recipientOrganizationId,
        @Nullable UUID recipientId,
        String recipientName,
        @Nullable Sealed words,
        OutwardStatus status,
        boolean open,
        @Nullable Boolean accepted,
        @Nullable DeclineReason reason,
        @Nullable Sealed reply,
        @Nullable EndedBy endedBy,
        Instant createdAt,
        Instant dueAt,
        long version) {

    static final String COLLECTION = "outward";

    static OutwardDocument of(Outward it, Sealing sealing) {
        var fields = fields(it.partner().value(), it.id().value(), sealing);
        var to = it.recipient();
        return new OutwardDocument(
                it.id().value(),
                it.suggestedIn().map(OrganizationId::value).orElse(null),
                it.partner().value(),
                it.pseudonym(),
                to.organization().value(),
                to.counselor().map(PersonId::value).orElse(null),
                to.name(),
                fields.seal("words", it.words()),
                it.status(),
                it.status().isOpen(),
                it.answer().map(Answer::accepted).orElse(null),
                it.answer().flatMap(Answer::reason).orElse(null),
                fields.seal("reply", it.answer().map(Answer::reply).orElse(null)),
                it.endedBy().orElse(null),
                it.createdAt(),
                it.dueAt(),
                it.version());
    }

    Outward restore(Sealing sealing) {
        var fields = fields(partnerId, id, sealing);
        return new Outward(
                new OutwardId(id),
                Optional.ofNullable(suggestedIn).map(OrganizationId::new),
                new PersonId(partnerId),
                pseudonym,
                new Recipient(
                        new OrganizationId(recipientOrganizationId),
                        Optional.ofNullable(recipientId).map(PersonId::new),
                        recipientName),
                fields.open("words", words).orElse(""),
                status,
                answer(fields),
                Optional.ofNullable(endedBy),
                createdAt,
                dueAt,
                version);
    }

    private Optional<Answer> answer(SealedFields fields) {
        return accepted == null
                ? Optional.empty()
                : Optional.of(
                        new Answer(
                                accepted,
                                Optional.ofNullable(reason),
                                fields.open("reply", reply).orElse("")));
    }

    private static SealedFields fields(UUID partner, UUID id, Sealing sealing) {
        return sealing.fields(Subject.person(partner), COLLECTION, id);
    }
}
