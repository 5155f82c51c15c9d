package org.safetynets.identity.invitation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.person.domain.PersonFixtures.NOW;
import static org.safetynets.identity.person.domain.PersonFixtures.aPersonId;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.identity.invitation.domain.InvitationResult.Done;
import org.safetynets.identity.invitation.domain.InvitationResult.Refused;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.kernel.OrganizationId;

class InvitationTest {

    private static final Instant LAST_MOMENT = NOW.plus(Duration.ofDays(14)).minusMillis(1);
    private static final Instant OVER = NOW.plus(Duration.ofDays(14));
    private final InvitationCode code = InvitationCode.random(new Random(7));
    private final Invitation mailed = invitation(InvitationChannel.EMAIL);

    @Test
    void is_accepted_until_its_last_moment_and_then_forgets_whom_it_was_for() {
        // when
        var accepted = ((Done) mailed.accept(aPersonId(), LAST_MOMENT)).invitation();
        // then
        assertThat(accepted.status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(accepted.addressee()).isNull();
        assertThat(mailed.accept(aPersonId(), OVER))
                .isEqualTo(new Refused(new InvitationNotValid()));
    }

    @ParameterizedTest
    @EnumSource(
            value = InvitationStatus.class,
            names = {"ACCEPTED", "REVOKED", "EXPIRED"})
    void is_over_once_and_for_all(InvitationStatus how) {
        // given
        var over =
                switch (how) {
                    case ACCEPTED -> mailed.accept(aPersonId(), NOW);
                    case REVOKED -> mailed.revoke(aPersonId(), "a mistake", NOW);
                    case EXPIRED -> mailed.expire(OVER);
                    case OPEN -> throw new IllegalArgumentException();
                };
        var invitation = ((Done) over).invitation();
        // then
        assertThat(invitation.status()).isEqualTo(how);
        assertThat(invitation.addressee()).isNull();
        assertThat(invitation.accept(aPersonId(), NOW))
                .isEqualTo(new Refused(new InvitationNotValid()));
        assertThat(invitation.resend(aPersonId(), NOW))
                .isEqualTo(new Refused(new InvitationNotOpen()));
        assertThat(invitation.revoke(aPersonId(), "again", NOW))
                .isEqualTo(new Refused(new InvitationNotOpen()));
        assertThat(invitation.expire(OVER)).isEqualTo(new Refused(new InvitationNotOpen()));
    }

    @Test
    void is_sent_again_for_another_fourteen_days_when_it_was_mailed() {
        // when
        var again = ((Done) mailed.resend(aPersonId(), LAST_MOMENT)).invitation();
        // then
        assertThat(again.sending()).isEqualTo(2);
        assertThat(again.expiresAt()).isEqualTo(LAST_MOMENT.plus(Invitation.VALID_FOR));
        assertThat(again.codeHash()).isEqualTo(mailed.codeHash());
        assertThat(invitation(InvitationChannel.CODE).resend(aPersonId(), NOW))
                .isEqualTo(new Refused(new InvitationNotMailed()));
    }

    @Test
    void does_not_run_out_early() {
        assertThat(mailed.expire(LAST_MOMENT)).isEqualTo(new Refused(new InvitationNotOpen()));
    }

    @Test
    void has_a_code_that_may_be_typed_carelessly() {
        // given
        var written = new InvitationCode("0123-4567-89AB-CDEF");
        // then
        assertThat(code.inFours()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}");
        assertThat(new InvitationCode("o i23 4567 89ab cdef").hash()).isNotEqualTo(code.hash());
        assertThat(new InvitationCode(" oi23-4567 89ab cdef").hash()).isEqualTo(written.hash());
        assertThat(mailed.toString()).doesNotContain(code.value(), "wren");
    }

    private Invitation invitation(InvitationChannel channel) {
        var mail = channel == InvitationChannel.EMAIL;
        return new Invitation(
                new InvitationId(UUID.randomUUID()),
                new OrganizationId(UUID.randomUUID()),
                Set.of(MemberRole.TRAINER),
                channel,
                aPersonId(),
                false,
                code.hash(),
                mail ? new Addressee("wren@example.org", code) : null,
                InvitationStatus.OPEN,
                1,
                NOW,
                OVER,
                1);
    }
}
