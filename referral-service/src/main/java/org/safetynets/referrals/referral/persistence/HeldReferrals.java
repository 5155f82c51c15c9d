package org.safetynets.referrals.referral.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.referrals.referral.application.ForgettingPartners;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.ReferralStatus;
import org.safetynets.referrals.referral.domain.Shown;
import org.safetynets.referrals.referral.domain.Told;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Referrals that a person claimed, with every consent and every disclosure; and those that a
 * counselor made, which are anonymous on the partner's side from the start.
 */
@Component
class HeldReferrals implements PersonalData {

    private final MongoOperations mongo;
    private final ForgettingPartners forgetting;

    HeldReferrals(MongoOperations mongo, ForgettingPartners forgetting) {
        this.mongo = mongo;
        this.forgetting = forgetting;
    }

    /** A referral the person claimed: the whole truth. */
    record Claimed(
            UUID referralId,
            UUID organizationId,
            String counselorPseudonym,
            @Nullable String suggestedPurpose,
            Instant claimedAt,
            ReferralStatus status,
            @Nullable Instant withdrawnAt) {}

    /** A referral the person made as a counselor. */
    record Made(
            UUID referralId,
            UUID organizationId,
            String counselorPseudonym,
            @Nullable String suggestedPurpose,
            Instant createdAt) {}

    /** A consent the person gave. */
    record Given(
            UUID referralId,
            Dial information,
            Instant signedAt,
            Instant expiresAt,
            @Nullable Instant revokedAt) {}

    /** That the counselor read something. */
    record Disclosed(UUID referralId, Dial dial, Shown shown, Set<Told> told, Instant at) {}

    @Override
    public String section() {
        return "referrals";
    }

    @Override
    public Set<String> collections() {
        return Set.of("referrals", "consents", "receipts");
    }

    @Override
    public List<?> about(PersonId person) {
        return Stream.of(claimed(person), given(person), disclosed(person), made(person))
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Claimed> claimed(PersonId person) {
        return mongo.find(by("claim.partnerId", person), ReferralDocument.class).stream()
                .map(ReferralDocument::restore)
                .map(
                        it ->
                                new Claimed(
                                        it.id().value(),
                                        it.origin().organization().value(),
                                        it.origin().counselorPseudonym(),
                                        it.origin().suggestedPurpose().orElse(null),
                                        it.claimed().at(),
                                        it.status(),
                                        it.claimed().withdrawnAt().orElse(null)));
    }

    private Stream<Made> made(PersonId person) {
        return mongo.find(by("counselorId", person), ReferralDocument.class).stream()
                .map(ReferralDocument::restore)
                .map(
                        it ->
                                new Made(
                                        it.id().value(),
                                        it.origin().organization().value(),
                                        it.origin().counselorPseudonym(),
                                        it.origin().suggestedPurpose().orElse(null),
                                        it.origin().at()));
    }

    private Stream<Given> given(PersonId person) {
        return mongo.find(by("consent.participantId", person), KeptConsent.class).stream()
                .map(
                        it ->
                                new Given(
                                        it.referralId(),
                                        it.consent().information(),
                                        it.consent().signedAt(),
                                        it.consent().expiresAt(),
                                        it.consent().revokedAt()));
    }

    private Stream<Disclosed> disclosed(PersonId person) {
        return mongo.find(by("partnerId", person), ReceiptDocument.class).stream()
                .map(
                        it ->
                                new Disclosed(
                                        it.referralId(),
                                        it.dial(),
                                        it.shown(),
                                        it.kinds(),
                                        it.at()));
    }

    @Override
    public Erased erase(PersonId person) {
        var forgotten = forgetting.forget(person);
        return Erased.removed(forgotten.papers())
                .and(Erased.anonymised(forgotten.referrals() + forgetCounselor(person)));
    }

    /** What others claimed of theirs stays others'; nobody reads it any more. */
    private long forgetCounselor(PersonId person) {
        var nobody = PersonId.NOBODY.value();
        var made =
                Update.update("counselorId", nobody)
                        .set("counselorPseudonym", "")
                        .inc("version", 1);
        var claimed = Update.update("claim.consent.recipientId", nobody);
        mongo.updateMulti(by("claim.consent.recipientId", person), claimed, ReferralDocument.class);
        var kept = Update.update("consent.recipientId", nobody);
        mongo.updateMulti(by("consent.recipientId", person), kept, KeptConsent.class);
        var read = Update.update("recipientId", nobody);
        mongo.updateMulti(by("recipientId", person), read, ReceiptDocument.class);
        return mongo.updateMulti(by("counselorId", person), made, ReferralDocument.class)
                .getModifiedCount();
    }

    private static Query by(String field, PersonId person) {
        return query(where(field).is(person.value()));
    }
}
