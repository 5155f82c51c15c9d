package org.safetynets.referrals.counselor.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.counselor.domain.Decision.Act;

/** Counselors to begin a test with. */
final class CounselorFixtures {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    static final OrganizationId HARBOR = new OrganizationId(UUID.randomUUID());
    static final PersonId COUNSELOR = new PersonId(UUID.randomUUID());
    static final PersonId COORDINATOR = new PersonId(UUID.randomUUID());

    private CounselorFixtures() {}

    static Profile aProfile() {
        return new Profile(
                "R. Alder",
                "Alder Practice",
                Set.of(Specialty.BETRAYAL_TRAUMA),
                Set.of("en"),
                true,
                Optional.empty(),
                Optional.empty(),
                true);
    }

    static Credential aLicence(LocalDate expiresOn) {
        return new Credential("L-1", "Board", "IE", Optional.empty(), expiresOn, "the register");
    }

    static Counselor anApplicant(LocalDate licensedUntil) {
        return Counselor.apply(
                        new CounselorId(UUID.randomUUID()),
                        HARBOR,
                        COUNSELOR,
                        aProfile(),
                        List.of(aLicence(licensedUntil)),
                        NOW)
                .counselor();
    }

    static Counselor anApproved() {
        return after(anApplicant(TODAY.plusYears(3)), a(Act.APPROVE));
    }

    static Review a(Act act) {
        return new Review(act, COORDINATOR, "seen", Optional.empty(), TODAY, NOW);
    }

    static Review a(Act act, LocalDate recheckOn) {
        return new Review(act, COORDINATOR, "seen", Optional.of(recheckOn), TODAY, NOW);
    }

    static Counselor after(Counselor before, Review review) {
        return changed(before.review(review));
    }

    static Counselor changed(CounselorResult result) {
        return ((CounselorResult.Changed) result).counselor();
    }
}
