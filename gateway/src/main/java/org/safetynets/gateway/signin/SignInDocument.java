package org.safetynets.gateway.signin;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.safetynets.gateway.sessions.SessionKeys;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/** How a sign-in under way is kept: what Keycloak does not send back, and who began it. */
final class SignInDocument {

    static final String BROWSER = "browser";
    static final String ENDS_AT = "endsAt";
    static final String RETURN_TO = "returnTo";
    static final String PERSON = "person";

    private SignInDocument() {}

    static Document of(OAuth2AuthorizationRequest request, String browser, Instant endsAt) {
        return new Document("_id", request.getState())
                .append(BROWSER, SessionKeys.digest(browser))
                .append(ENDS_AT, Date.from(endsAt))
                .append("redirectUri", request.getRedirectUri())
                .append("verifier", request.getAttribute(PkceParameterNames.CODE_VERIFIER))
                .append("nonce", request.getAttribute(OidcParameterNames.NONCE))
                .append(RETURN_TO, request.getAttribute(SignInRequests.RETURN_TO))
                .append(PERSON, request.getAttribute(SignInRequests.PERSON));
    }

    static OAuth2AuthorizationRequest read(Document document, ClientRegistration client) {
        var authorizationUri = client.getProviderDetails().getAuthorizationUri();
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(client.getClientId())
                .authorizationUri(Objects.requireNonNull(authorizationUri))
                .scopes(client.getScopes())
                .redirectUri(document.getString("redirectUri"))
                .state(document.getString("_id"))
                .attributes(
                        it -> {
                            it.put(
                                    OAuth2ParameterNames.REGISTRATION_ID,
                                    client.getRegistrationId());
                            it.put(
                                    PkceParameterNames.CODE_VERIFIER,
                                    document.getString("verifier"));
                            it.put(OidcParameterNames.NONCE, document.getString("nonce"));
                        })
                .build();
    }
}
