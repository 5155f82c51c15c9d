package org.safetynets.training.credential.web;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.training.credential.application.AchievementContent;
import org.safetynets.training.credential.application.Addresses;
import org.safetynets.training.credential.application.IssuerContent;
import org.safetynets.training.credential.application.KeyRing;
import org.safetynets.training.credential.domain.SigningKey;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What credentials refer to: who issues them, with which keys, and for what. */
@RestController
@AllowAnyone
class IssuerController {

    private static final CacheControl FOR_MINUTES =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final IssuerContent issuer;
    private final AchievementContent achievements;
    private final Standards standards;
    private final KeyRing keys;
    private final Addresses addresses;

    IssuerController(
            IssuerContent issuer,
            AchievementContent achievements,
            Standards standards,
            KeyRing keys,
            Addresses addresses) {
        this.issuer = issuer;
        this.achievements = achievements;
        this.standards = standards;
        this.keys = keys;
        this.addresses = addresses;
    }

    @GetMapping(path = "/verify/issuer", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> issuer() {
        var document = issuer.document(keys.published().stream().map(this::jwk).toList());
        return ResponseEntity.ok().cacheControl(FOR_MINUTES).body(document);
    }

    /** The present key and those before it with which something that still counts was signed. */
    @GetMapping(path = "/verify/jwks.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> keys() {
        Map<String, Object> set = Map.of("keys", keys.published().stream().map(this::jwk).toList());
        return ResponseEntity.ok().cacheControl(FOR_MINUTES).body(set);
    }

    @GetMapping(path = "/verify/keys/{keyId}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> key(@PathVariable String keyId) {
        var key =
                keys.published().stream()
                        .filter(it -> it.id().equals(keyId))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        return ResponseEntity.ok().cacheControl(FOR_MINUTES).body(jwk(key));
    }

    @GetMapping(
            path = "/verify/achievements/{standardId}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> achievement(@PathVariable UUID standardId) {
        var standard =
                standards
                        .find(new StandardId(standardId))
                        .filter(Standard::isPublished)
                        .orElseThrow(NotFoundException::new);
        return ResponseEntity.ok().cacheControl(FOR_MINUTES).body(achievements.document(standard));
    }

    /** Named in full, as the headers of signatures name it. */
    private Map<String, Object> jwk(SigningKey key) {
        try {
            var jwk = new LinkedHashMap<>(JSONObjectUtils.parse(key.publicKey()));
            jwk.put("kid", addresses.key(key.id()));
            jwk.put("use", "sig");
            jwk.put("alg", "ES256");
            return jwk;
        } catch (ParseException e) {
            throw new IllegalStateException("a stored key cannot be read", e);
        }
    }
}
