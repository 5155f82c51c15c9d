package org.safetynets.identity.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.consent.domain.SigningResult.NotSigned;
import org.safetynets.identity.consent.domain.SigningResult.Signed;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

class SigningAConsentTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final TextKey TEXT = new TextKey("conflict-matching", 2, "en");
    private static final UUID ID = UUID.randomUUID();

    @Test
    void counts_from_the_signature_for_the_days_the_text_says() {
        // when
        var consent = signed();
        // then
        assertThat(consent.status(NOW)).isEqualTo(ConsentStatus.ACTIVE);
        assertThat(consent.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(consent.status(consent.expiresAt().minusMillis(1)))
                .isEqualTo(ConsentStatus.ACTIVE);
        assertThat(consent.status(consent.expiresAt())).isEqualTo(ConsentStatus.EXPIRED);
    }

    @Test
    void counts_no_longer_once_it_is_withdrawn_and_the_first_time_stays() {
        // given
        var withdrawn = signed().withdraw(NOW.plusSeconds(1));
        // when
        var again = withdrawn.withdraw(NOW.plusSeconds(9));
        // then
        assertThat(again.status(NOW.plusSeconds(1))).isEqualTo(ConsentStatus.WITHDRAWN);
        assertThat(again.withdrawnAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void is_refused_under_a_text_that_has_a_newer_version() {
        assertThat(sign(new Signing(TEXT, 3, true, "Heron", "Heron", Optional.empty())))
                .isEqualTo(new NotSigned(new ConsentTextNotCurrent(3)));
    }

    @Test
    void is_refused_for_an_organization_that_is_suspended() {
        assertThat(sign(new Signing(TEXT, 2, false, "Heron", "Heron", Optional.empty())))
                .isEqualTo(new NotSigned(new RecipientNotActive()));
    }

    @Test
    void is_refused_under_another_name_and_spaces_around_it_do_no_harm() {
        assertThat(sign(new Signing(TEXT, 2, true, "Heron", "Wren", Optional.empty())))
                .isEqualTo(new NotSigned(new SignatureNotYours()));
        assertThat(sign(new Signing(TEXT, 2, true, "Heron", " Heron ", Optional.empty())))
                .isInstanceOf(Signed.class);
    }

    @Test
    void is_refused_when_the_same_is_allowed_already() {
        assertThat(sign(new Signing(TEXT, 2, true, "Heron", "Heron", Optional.of(ID))))
                .isEqualTo(new NotSigned(new ConsentGivenAlready(ID)));
    }

    private static Consent signed() {
        var signing = new Signing(TEXT, 2, true, "Heron", "Heron", Optional.empty());
        return ((Signed) sign(signing)).consent();
    }

    private static SigningResult sign(Signing signing) {
        var text =
                new ConsentText(
                        TEXT,
                        "Conflict matching",
                        "the first names of people I know",
                        "to keep us out of one group",
                        RecipientKind.ORGANIZATION,
                        "…",
                        30,
                        "at any time");
        return Consent.sign(
                ID,
                new PersonId(UUID.randomUUID()),
                new OrganizationId(UUID.randomUUID()),
                text,
                signing,
                NOW);
    }
}
