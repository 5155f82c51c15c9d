package org.safetynets.training.credential.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.certification.domain.VerificationCode;
import org.safetynets.training.organization.domain.Organization;
import org.safetynets.training.organization.domain.Organizations;
import org.springframework.stereotype.Service;

/** The credential of a certification; signed again only when there is another version of it. */
@Service
public class IssuingCredentials {

    /** What a credential is made from; from the same, the one made before is handed out. */
    private record Made(CertificationId id, long version, ZoneId zone) {}

    private final Cache<Made, SignedCredential> made =
            Caffeine.newBuilder().maximumSize(5_000).build();
    private final Certifications certifications;
    private final Organizations organizations;
    private final SigningBadges badges;

    public IssuingCredentials(
            Certifications certifications, Organizations organizations, SigningBadges badges) {
        this.certifications = certifications;
        this.organizations = organizations;
        this.badges = badges;
    }

    /** Also of a certification that no longer counts: its status says so. */
    public Optional<SignedCredential> credential(VerificationCode code) {
        return certifications.withCode(code).map(this::of);
    }

    private SignedCredential of(Certification it) {
        var key = new Made(it.id(), it.standing().version(), zone(it));
        return made.get(key, which -> badges.sign(it, which.zone()));
    }

    private ZoneId zone(Certification it) {
        return organizations
                .find(it.holder().organization())
                .map(Organization::zone)
                .orElse((ZoneId) ZoneOffset.UTC);
    }
}
