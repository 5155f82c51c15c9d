package org.safetynets.referrals.counselor.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.referrals.counselor.domain.Check;
import org.safetynets.referrals.counselor.domain.Counselor;
import org.safetynets.referrals.counselor.domain.CounselorId;
import org.safetynets.referrals.counselor.domain.Standing;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A counselor as stored.
 *
 * @param verifiedOn day of the last check, ISO 8601
 * @param recheckOn the last day on which it holds, ISO 8601, so that days compare as they stand
 * @param remindedThrough the day up to which was reminded of that; null where nobody was yet
 * @param remindOn the day from which on to remind of it next, or later than any
 */
@Document(CounselorDocument.COLLECTION)
record CounselorDocument(
        @Id UUID id,
        UUID organizationId,
        UUID personId,
        ProfileDocument profile,
        List<CredentialDocument> credentials,
        Standing standing,
        @Nullable String verifiedOn,
        @Nullable String recheckOn,
        @Nullable String remindedThrough,
        @Nullable String remindOn,
        boolean unchecked,
        List<DecisionDocument> decisions,
        Instant appliedAt,
        long version) {

    static final String COLLECTION = "counselors";

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static CounselorDocument of(Counselor it, Sealing sealing) {
        var fields = fields(it.person().value(), it.id().value(), sealing);
        var licences = it.credentials();
        var decisions = it.decisions();
        return new CounselorDocument(
                it.id().value(),
                it.organization().value(),
                it.person().value(),
                ProfileDocument.of(it.profile()),
                IntStream.range(0, licences.size())
                        .mapToObj(n -> CredentialDocument.of(licences.get(n), n, fields))
                        .toList(),
                it.standing(),
                it.check().map(made -> made.on().toString()).orElse(null),
                it.check().map(made -> made.recheckOn().toString()).orElse(null),
                it.check().map(made -> made.remindedThrough().toString()).orElse(null),
                it.check().map(CounselorDocument::remindOn).orElse(null),
                it.unchecked(),
                IntStream.range(0, decisions.size())
                        .mapToObj(n -> DecisionDocument.of(decisions.get(n), n, fields))
                        .toList(),
                it.appliedAt(),
                it.version());
    }

    Counselor restore(Sealing sealing) {
        var fields = fields(personId, id, sealing);
        return new Counselor(
                new CounselorId(id),
                new OrganizationId(organizationId),
                new PersonId(personId),
                profile.restore(),
                IntStream.range(0, credentials.size())
                        .mapToObj(n -> credentials.get(n).restore(n, fields))
                        .toList(),
                standing,
                check(),
                unchecked,
                IntStream.range(0, decisions.size())
                        .mapToObj(n -> decisions.get(n).restore(n, fields))
                        .toList(),
                appliedAt,
                version);
    }

    static String remindOn(Check check) {
        return check.remindOn().orElse(NEVER).toString();
    }

    Optional<Check> check() {
        return verifiedOn == null || recheckOn == null
                ? Optional.empty()
                : Optional.of(
                        new Check(
                                LocalDate.parse(verifiedOn),
                                LocalDate.parse(recheckOn),
                                LocalDate.parse(
                                        remindedThrough == null ? verifiedOn : remindedThrough)));
    }

    private static SealedFields fields(UUID person, UUID id, Sealing sealing) {
        return sealing.fields(Subject.person(person), COLLECTION, id);
    }
}
