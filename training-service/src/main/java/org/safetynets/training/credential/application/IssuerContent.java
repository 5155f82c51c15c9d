package org.safetynets.training.credential.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The deployment as the issuer of its credentials: an Open Badges profile. */
@Component
public class IssuerContent {

    static final String NAME = "Safety Nets";

    private final Addresses addresses;

    public IssuerContent(Addresses addresses) {
        this.addresses = addresses;
    }

    public Map<String, Object> profile() {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("id", addresses.issuer());
        profile.put("type", List.of("Profile"));
        profile.put("name", NAME);
        profile.put("url", addresses.deployment());
        return profile;
    }

    /** The profile by itself, with the keys that vouch for it. */
    public Map<String, Object> document(List<Map<String, Object>> keys) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", List.of("https://www.w3.org/ns/cid/v1", BadgeContent.BADGES));
        document.putAll(profile());
        document.put("verificationMethod", keys.stream().map(this::method).toList());
        document.put("assertionMethod", keys.stream().map(it -> it.get("kid")).toList());
        return document;
    }

    private Map<String, Object> method(Map<String, Object> key) {
        var method = new LinkedHashMap<String, Object>();
        method.put("id", key.get("kid"));
        method.put("type", "JsonWebKey");
        method.put("controller", addresses.issuer());
        method.put("publicKeyJwk", key);
        return method;
    }
}
