package org.safetynets.referrals.fhir.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where a system finds out how to sign in, as SMART App Launch 2 has it (Backend Services). */
@Component
public class SmartConfiguration extends HttpServlet {

    /** What clients may ask for at Keycloak; the realm has them too. */
    static final List<String> SCOPES =
            List.of(
                    "system/ServiceRequest.crus",
                    "system/ServiceRequest.rs",
                    "system/Task.crus",
                    "system/Task.rus",
                    "system/Task.rs",
                    "system/Consent.r",
                    "system/Patient.r",
                    "system/Organization.rs",
                    "system/HealthcareService.rs",
                    "system/PractitionerRole.rs",
                    "system/Subscription.crds");

    private final transient JsonMapper json;
    private final transient Told told;

    SmartConfiguration(
            JsonMapper json,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        this.json = json;
        this.told =
                new Told(
                        issuer,
                        // not those of our own settings, which may be reached from inside alone
                        issuer + "/protocol/openid-connect/certs",
                        issuer + "/protocol/openid-connect/token",
                        List.of("client_credentials"),
                        List.of("private_key_jwt"),
                        List.of("RS384", "ES384"),
                        SCOPES,
                        List.of(
                                "client-confidential-asymmetric",
                                "permission-v2",
                                "permission-v1"));
    }

    /** The names are the standard's. */
    private record Told(
            String issuer,
            @JsonProperty("jwks_uri") String keys,
            @JsonProperty("token_endpoint") String tokens,
            @JsonProperty("grant_types_supported") List<String> grants,
            @JsonProperty("token_endpoint_auth_methods_supported") List<String> methods,
            @JsonProperty("token_endpoint_auth_signing_alg_values_supported")
                    List<String> algorithms,
            @JsonProperty("scopes_supported") List<String> scopes,
            List<String> capabilities) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        json.writeValue(response.getOutputStream(), told);
    }
}
