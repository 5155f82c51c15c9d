package org.safetynets.referrals.practice.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.practice.domain.Invitation;
import org.safetynets.referrals.practice.domain.JoinRequest;
import org.safetynets.referrals.practice.domain.Member;
import org.safetynets.referrals.practice.domain.Practice;

/**
 * A practice as one of its members sees it: all of a page.
 *
 * @param part what I may do in it
 * @param members those who are there longest first
 * @param invitations that still hold; empty for members who do not administer
 * @param requests of those who would like to join; empty for members who do not administer
 * @param version to be sent as If-Match
 */
record PracticeResponse(
        UUID practiceId,
        String name,
        Member.Part part,
        List<MemberResponse> members,
        List<InvitationResponse> invitations,
        List<RequestResponse> requests,
        Instant foundedAt,
        long version) {

    /** A counselor of the practice. */
    record MemberResponse(
            UUID personId, String pseudonym, Member.Part part, Instant since, boolean me) {

        static MemberResponse of(Member it, PersonId me) {
            return new MemberResponse(
                    it.person().value(),
                    it.pseudonym(),
                    it.part(),
                    it.since(),
                    it.person().equals(me));
        }
    }

    /** A code that was handed to somebody and not used yet. */
    record InvitationResponse(UUID invitationId, Instant endsAt) {

        static InvitationResponse of(Invitation it) {
            return new InvitationResponse(it.id(), it.endsAt());
        }
    }

    /** Somebody who would like to join. */
    record RequestResponse(UUID personId, String pseudonym, Instant askedAt) {

        static RequestResponse of(JoinRequest it) {
            return new RequestResponse(it.person().value(), it.pseudonym(), it.askedAt());
        }
    }

    static PracticeResponse of(Practice it, PersonId me, Instant now) {
        var part = it.member(me).map(Member::part).orElse(Member.Part.MEMBER);
        var administers = part == Member.Part.ADMINISTRATOR;
        return new PracticeResponse(
                it.id().value(),
                it.name(),
                part,
                it.members().stream().map(member -> MemberResponse.of(member, me)).toList(),
                it.invitations().stream()
                        .filter(open -> administers && open.holds(now))
                        .map(InvitationResponse::of)
                        .toList(),
                it.requests().stream().filter(_ -> administers).map(RequestResponse::of).toList(),
                it.foundedAt(),
                it.version());
    }
}
