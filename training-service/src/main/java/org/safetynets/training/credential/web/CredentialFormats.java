package org.safetynets.training.credential.web;

import java.util.List;
import org.safetynets.training.credential.application.SignedCredential;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import tools.jackson.databind.json.JsonMapper;

/** Signed, as the standard says, unless the caller asks to read it. */
@Component
class CredentialFormats {

    static final String JWT = "application/vc+jwt";
    static final String PLAIN = "application/vc";
    static final String LINKED_DATA = "application/ld+json";

    private static final MediaType SIGNED = MediaType.parseMediaType(JWT);
    private static final List<MediaType> OFFERED =
            List.of(
                    SIGNED,
                    MediaType.APPLICATION_JSON,
                    MediaType.parseMediaType(LINKED_DATA),
                    MediaType.parseMediaType(PLAIN));

    private final JsonMapper json;

    CredentialFormats(JsonMapper json) {
        this.json = json;
    }

    ResponseEntity<byte[]> answer(SignedCredential credential, String accept, CacheControl cache) {
        var type = wanted(accept);
        var body =
                type.equals(SIGNED)
                        ? credential.jwt().getBytes(java.nio.charset.StandardCharsets.US_ASCII)
                        : json.writeValueAsBytes(credential.content());
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(cache)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(body);
    }

    private static MediaType wanted(String accept) {
        var accepted = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .flatMap(it -> OFFERED.stream().filter(it::includes))
                .findFirst()
                .orElse(SIGNED);
    }
}
