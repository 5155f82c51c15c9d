package org.safetynets.training.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The credential read as linked data by another library, with the terms of the two contexts that it
 * uses; the contexts themselves are not shipped.
 */
@ServiceTest
class LinkedDataIT {

    private static final String CREDENTIALS =
            """
            {"@context": {"id": "@id", "type": "@type",
              "VerifiableCredential": "https://www.w3.org/2018/credentials#VerifiableCredential",
              "issuer": {"@id": "https://www.w3.org/2018/credentials#issuer", "@type": "@id"},
              "validFrom": {"@id": "https://www.w3.org/2018/credentials#validFrom"},
              "validUntil": {"@id": "https://www.w3.org/2018/credentials#validUntil"},
              "credentialSubject":
                {"@id": "https://www.w3.org/2018/credentials#credentialSubject", "@type": "@id"},
              "credentialStatus":
                {"@id": "https://www.w3.org/2018/credentials#credentialStatus", "@type": "@id"},
              "credentialSchema":
                {"@id": "https://www.w3.org/2018/credentials#credentialSchema", "@type": "@id"},
              "BitstringStatusListEntry":
                "https://www.w3.org/ns/credentials/status#BitstringStatusListEntry",
              "statusPurpose": "https://www.w3.org/ns/credentials/status#statusPurpose",
              "statusListIndex": "https://www.w3.org/ns/credentials/status#statusListIndex",
              "statusListCredential": {"@type": "@id",
                "@id": "https://www.w3.org/ns/credentials/status#statusListCredential"}}}
            """;
    private static final String OB = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#";

    @Autowired private Api api;

    @Test
    void every_term_has_a_meaning_and_every_id_is_absolute() throws Exception {
        var code = new Story(api).certification().text("code");
        var json = api.get("/verify/" + code + "/credential").body();

        var expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(json)))
                        .loader((url, options) -> context(url))
                        .undefinedTermsPolicy(ProcessingPolicy.Fail)
                        .get()
                        .toString();

        assertThat(expanded)
                .contains(OB + "OpenBadgeCredential")
                .contains(OB + "AchievementSubject")
                .contains(OB + "IdentityObject")
                .contains(OB + "identityHash")
                .contains("https://www.w3.org/ns/credentials/status#statusListCredential")
                .contains("https://www.w3.org/2018/credentials#validUntil")
                .contains("http://localhost:8080/verify/" + code + "/credential");
    }

    private static JsonDocument context(URI url) {
        try {
            return JsonDocument.of(
                    new StringReader(url.getHost().equals("www.w3.org") ? CREDENTIALS : badges()));
        } catch (com.apicatalog.jsonld.JsonLdError e) {
            throw new AssertionError(e);
        }
    }

    private static String badges() {
        var terms =
                List.of(
                        "OpenBadgeCredential",
                        "Profile",
                        "AchievementSubject",
                        "Achievement",
                        "IdentityObject",
                        "name",
                        "url",
                        "description",
                        "achievement",
                        "identifier",
                        "identityHash",
                        "identityType",
                        "hashed",
                        "salt",
                        "criteria",
                        "narrative",
                        "achievementType",
                        "humanCode",
                        "version",
                        "tag",
                        "inLanguage",
                        "1EdTechJsonSchemaValidator2019");
        var context = new StringBuilder("{\"@context\": {");
        for (var term : terms) {
            context.append("\"%s\": \"%s%s\",".formatted(term, OB, term));
        }
        context.setCharAt(context.length() - 1, '}');
        return context.append('}').toString();
    }
}
