package org.safetynets.training.credential.application;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.credential.domain.StatusEntry;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Component;

/** Makes the credential of a certification and signs it. */
@Component
class SigningBadges {

    private final Standards standards;
    private final PlacingInLists placing;
    private final BadgeContent badges;
    private final Signing signing;

    SigningBadges(
            Standards standards, PlacingInLists placing, BadgeContent badges, Signing signing) {
        this.standards = standards;
        this.placing = placing;
        this.badges = badges;
        this.signing = signing;
    }

    SignedCredential sign(Certification it, ZoneId zone) {
        var standard = standards.find(it.award().standard()).orElseThrow();
        var entry = placing.entry(it);
        var content = badges.of(it, standard, entry, zone);
        var until = TermInstants.of(it.term(), zone).until();
        return new SignedCredential(
                signing.sign(Signing.BADGE, claims(it, entry, content, zone), until), content);
    }

    /** The same things once more under the names that readers of any JWT know. */
    private Map<String, Object> claims(
            Certification it, StatusEntry entry, Map<String, Object> content, ZoneId zone) {
        var validity = TermInstants.of(it.term(), zone);
        var claims = new LinkedHashMap<>(content);
        claims.put("iss", badges.issuer());
        claims.put("jti", badges.id(it));
        claims.put("sub", BadgeContent.subject(entry));
        claims.put("nbf", validity.from().getEpochSecond());
        claims.put("exp", validity.until().getEpochSecond());
        return claims;
    }
}
