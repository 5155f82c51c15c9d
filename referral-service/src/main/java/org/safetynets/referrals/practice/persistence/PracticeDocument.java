package org.safetynets.referrals.practice.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.practice.domain.Invitation;
import org.safetynets.referrals.practice.domain.JoinRequest;
import org.safetynets.referrals.practice.domain.Member;
import org.safetynets.referrals.practice.domain.Practice;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.referral.domain.CodeHash;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A practice as stored. */
@Document(PracticeDocument.COLLECTION)
record PracticeDocument(
        @Id UUID id,
        String name,
        List<MemberDocument> members,
        List<InvitationDocument> invitations,
        List<RequestDocument> requests,
        Instant foundedAt,
        long version) {

    static final String COLLECTION = "practices";

    record MemberDocument(UUID personId, String pseudonym, Member.Part part, Instant since) {

        static MemberDocument of(Member it) {
            return new MemberDocument(it.person().value(), it.pseudonym(), it.part(), it.since());
        }

        Member restore() {
            return new Member(new PersonId(personId), pseudonym, part, since);
        }
    }

    record InvitationDocument(UUID invitationId, String code, Instant endsAt) {

        static InvitationDocument of(Invitation it) {
            return new InvitationDocument(it.id(), it.code().value(), it.endsAt());
        }

        Invitation restore() {
            return new Invitation(invitationId, new CodeHash(code), endsAt);
        }
    }

    record RequestDocument(UUID personId, String pseudonym, Instant askedAt) {

        static RequestDocument of(JoinRequest it) {
            return new RequestDocument(it.person().value(), it.pseudonym(), it.askedAt());
        }

        JoinRequest restore() {
            return new JoinRequest(new PersonId(personId), pseudonym, askedAt);
        }
    }

    static PracticeDocument of(Practice it) {
        return new PracticeDocument(
                it.id().value(),
                it.name(),
                it.members().stream().map(MemberDocument::of).toList(),
                it.invitations().stream().map(InvitationDocument::of).toList(),
                it.requests().stream().map(RequestDocument::of).toList(),
                it.foundedAt(),
                it.version());
    }

    Practice restore() {
        return new Practice(
                new PracticeId(id),
                name,
                members.stream().map(MemberDocument::restore).toList(),
                invitations.stream().map(InvitationDocument::restore).toList(),
                requests.stream().map(RequestDocument::restore).toList(),
                foundedAt,
                version);
    }
}
