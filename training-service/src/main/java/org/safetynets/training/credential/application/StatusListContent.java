package org.safetynets.training.credential.application;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safetynets.training.credential.domain.Bitstring;
import org.safetynets.training.credential.domain.StatusPurpose;
import org.springframework.stereotype.Component;

/** What a status list says, as W3C's Bitstring Status List 1.0 wants it. */
@Component
class StatusListContent {

    /** How long a reader may go by what they have read, as the answer's cache header says too. */
    static final Duration FRESH = Duration.ofSeconds(15);

    private final Addresses addresses;

    StatusListContent(Addresses addresses) {
        this.addresses = addresses;
    }

    Map<String, Object> of(
            StatusPurpose purpose, int list, BitSet set, Instant from, Instant until) {
        var address = addresses.statusList(purpose, list);
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", address + "#list");
        subject.put("type", "BitstringStatusList");
        subject.put("statusPurpose", purpose.name().toLowerCase(Locale.ROOT));
        subject.put("encodedList", Bitstring.encode(set));
        subject.put("ttl", FRESH.toMillis());
        var content = new LinkedHashMap<String, Object>();
        content.put("@context", List.of(BadgeContent.CREDENTIALS));
        content.put("id", address);
        content.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        content.put("issuer", addresses.issuer());
        content.put("validFrom", from.toString());
        content.put("validUntil", until.toString());
        content.put("credentialSubject", subject);
        return content;
    }
}
