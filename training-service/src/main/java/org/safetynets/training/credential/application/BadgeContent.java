package org.safetynets.training.credential.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.credential.domain.StatusEntry;
import org.safetynets.training.credential.domain.StatusPurpose;
import org.safetynets.training.standard.domain.Standard;
import org.springframework.stereotype.Component;

/** What the credential of a certification says, as Open Badges 3.0 wants it. */
@Component
class BadgeContent {

    static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final Addresses addresses;
    private final AchievementContent achievements;
    private final IssuerContent issuer;

    BadgeContent(Addresses addresses, AchievementContent achievements, IssuerContent issuer) {
        this.addresses = addresses;
        this.achievements = achievements;
        this.issuer = issuer;
    }

    String issuer() {
        return addresses.issuer();
    }

    String id(Certification it) {
        return addresses.credential(it.code());
    }

    static String subject(StatusEntry entry) {
        return "urn:uuid:" + entry.subject();
    }

    Map<String, Object> of(Certification it, Standard standard, StatusEntry entry, ZoneId zone) {
        var validity = TermInstants.of(it.term(), zone);
        var content = new LinkedHashMap<String, Object>();
        content.put("@context", List.of(CREDENTIALS, BADGES));
        content.put("id", id(it));
        content.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        content.put("name", it.award().title().en());
        content.put("issuer", issuer.profile());
        content.put("validFrom", validity.from().toString());
        content.put("validUntil", validity.until().toString());
        content.put("credentialSubject", subject(it, standard, entry));
        content.put(
                "credentialStatus",
                List.of(
                        status(StatusPurpose.REVOCATION, entry),
                        status(StatusPurpose.SUSPENSION, entry)));
        content.put(
                "credentialSchema",
                List.of(Map.of("id", SCHEMA, "type", "1EdTechJsonSchemaValidator2019")));
        return content;
    }

    private Map<String, Object> subject(Certification it, Standard standard, StatusEntry entry) {
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", subject(entry));
        subject.put("type", List.of("AchievementSubject"));
        subject.put("identifier", List.of(identity(it, entry)));
        subject.put("achievement", achievements.of(standard));
        if (!it.award().waived().isEmpty()) {
            subject.put("narrative", narrative(it));
        }
        return subject;
    }

    /** Whoever relies on it is told that it was given though something was not met. */
    private static String narrative(Certification it) {
        return "Issued by an override that two people answer for, though these requirements were"
                + " not met: "
                + it.award().waived().stream().sorted().collect(Collectors.joining(", "))
                + ".";
    }

    /** Who knows the holder's id can tell that it is theirs; nobody can go the other way. */
    private static Map<String, Object> identity(Certification it, StatusEntry entry) {
        var identity = new LinkedHashMap<String, Object>();
        identity.put("type", "IdentityObject");
        identity.put("identityType", "systemId");
        identity.put("hashed", true);
        identity.put(
                "identityHash", "sha256$" + sha256(it.holder().person().value() + entry.salt()));
        identity.put("salt", entry.salt());
        return identity;
    }

    private Map<String, Object> status(StatusPurpose purpose, StatusEntry entry) {
        var list = addresses.statusList(purpose, entry.place().list());
        var status = new LinkedHashMap<String, Object>();
        status.put("id", list + "#" + entry.place().index());
        status.put("type", "BitstringStatusListEntry");
        status.put("statusPurpose", purpose.name().toLowerCase(Locale.ROOT));
        status.put("statusListIndex", Integer.toString(entry.place().index()));
        status.put("statusListCredential", list);
        return status;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
