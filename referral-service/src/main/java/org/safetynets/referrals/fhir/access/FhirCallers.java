package org.safetynets.referrals.fhir.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safetynets.platform.security.Callers;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Finds out which system calls. Keycloak says who it is and which scopes it has; which practice and
 * organization it acts for is kept here, so that taking a client away holds at the next request.
 */
@Component
public class FhirCallers {

    /** Attribute of the request under which the id of the system is left, for the log. */
    public static final String CLIENT = FhirCallers.class.getName() + ".client";

    private static final String KEPT = FhirCallers.class.getName();

    private final FhirClients clients;

    FhirCallers(FhirClients clients) {
        this.clients = clients;
    }

    /** The caller that {@link #identify} has found. */
    public static FhirCaller of(RequestDetails request) {
        return (FhirCaller)
                Objects.requireNonNull(request.getUserData().get(KEPT), "nobody was let in");
    }

    /** The caller, where one had to be found. */
    public static Optional<FhirCaller> found(RequestDetails request) {
        return Optional.ofNullable((FhirCaller) request.getUserData().get(KEPT));
    }

    /** Lets in only systems that are registered, whatever else a token says. */
    FhirCaller identify(RequestDetails request) {
        var caller =
                Callers.current()
                        .orElseThrow(() -> new AuthenticationException("A token is needed"));
        var client =
                caller.service()
                        .flatMap(clients::signedInAs)
                        .orElseThrow(() -> forbidden("This client is not registered here"));
        if (request instanceof ServletRequestDetails web) {
            web.getServletRequest().setAttribute(CLIENT, client.id());
        }
        if (!client.takes(issuedAt())) {
            throw new AuthenticationException("A newer token is needed");
        }
        var identified = new FhirCaller(caller, client, scopes());
        request.getUserData().put(KEPT, identified);
        return identified;
    }

    static ForbiddenOperationException forbidden(String why) {
        return new ForbiddenOperationException(why);
    }

    private static Instant issuedAt() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token
                ? Objects.requireNonNullElse(token.getToken().getIssuedAt(), Instant.EPOCH)
                : Instant.EPOCH;
    }

    private static List<Scope> scopes() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token
                ? Arrays.stream(scope(token).split(" ", -1))
                        .map(Scope::parse)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static String scope(JwtAuthenticationToken token) {
        var scope = token.getToken().getClaimAsString("scope");
        return scope == null ? "" : scope;
    }
}
