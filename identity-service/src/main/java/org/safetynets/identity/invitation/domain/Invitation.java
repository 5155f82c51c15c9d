package org.safetynets.identity.invitation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.invitation.domain.InvitationChanged.Kind;
import org.safetynets.identity.invitation.domain.InvitationResult.Done;
import org.safetynets.identity.invitation.domain.InvitationResult.Refused;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Asks somebody into an organization, to hold roles there.
 *
 * <p>It is open until it is accepted by whoever brings its code, is revoked, or runs out; whom it
 * was mailed to is forgotten then.
 *
 * @param inviter who issued it, whose right to give the roles is asked again when it is accepted
 * @param inviterNetworkAdmin whether they did so as administrator of the network
 * @param addressee null for a code handed over on paper, and once it is over
 * @param sending how often it was sent, from 1
 */
public record Invitation(
        InvitationId id,
        OrganizationId organization,
        Set<MemberRole> roles,
        InvitationChannel channel,
        PersonId inviter,
        boolean inviterNetworkAdmin,
        String codeHash,
        @Nullable Addressee addressee,
        InvitationStatus status,
        int sending,
        Instant issuedAt,
        Instant expiresAt,
        long version) {

    public static final Duration VALID_FOR = Duration.ofDays(14);

    public Invitation {
        roles = Set.copyOf(roles);
    }

    /** Sends it once more, to run out as late as a new one. */
    public InvitationResult resend(PersonId by, Instant now) {
        if (!usable(now)) {
            return new Refused(new InvitationNotOpen());
        }
        if (channel != InvitationChannel.EMAIL) {
            return new Refused(new InvitationNotMailed());
        }
        var again = next(InvitationStatus.OPEN, addressee, sending + 1, now.plus(VALID_FOR));
        return again.done(Kind.RESENT, by, null, now);
    }

    public InvitationResult accept(PersonId by, Instant now) {
        return usable(now)
                ? over(InvitationStatus.ACCEPTED).done(Kind.ACCEPTED, by, null, now)
                : new Refused(new InvitationNotValid());
    }

    public InvitationResult revoke(PersonId by, String reason, Instant now) {
        return usable(now)
                ? over(InvitationStatus.REVOKED).done(Kind.REVOKED, by, reason, now)
                : new Refused(new InvitationNotOpen());
    }

    /** Closes what ran out; nobody could use it any more as it was. */
    public InvitationResult expire(Instant now) {
        return status == InvitationStatus.OPEN && !usable(now)
                ? over(InvitationStatus.EXPIRED).done(Kind.EXPIRED, null, null, now)
                : new Refused(new InvitationNotOpen());
    }

    public boolean usable(Instant now) {
        return status == InvitationStatus.OPEN && now.isBefore(expiresAt);
    }

    private Invitation over(InvitationStatus how) {
        return next(how, null, sending, expiresAt);
    }

    private Invitation next(
            InvitationStatus how, @Nullable Addressee to, int times, Instant until) {
        return new Invitation(
                id,
                organization,
                roles,
                channel,
                inviter,
                inviterNetworkAdmin,
                codeHash,
                to,
                how,
                times,
                issuedAt,
                until,
                version + 1);
    }

    /** Tells of this state. */
    public Done done(Kind kind, @Nullable PersonId by, @Nullable String reason, Instant now) {
        return new Done(this, new InvitationChanged(this, kind, by, reason, now));
    }
}
