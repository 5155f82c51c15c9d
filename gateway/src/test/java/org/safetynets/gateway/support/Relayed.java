package org.safetynets.gateway.support;

import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Objects;

/** What the token that a service receives says about the person at a browser. */
public record Relayed(JWTClaimsSet claims) {

    /** The token of the browser's next request. */
    public static Relayed by(PlainBrowser browser) {
        browser.send(GATEWAY.request("/api/groups/mine"));
        var header = Objects.requireNonNull(UPSTREAM.last().header("Authorization"));
        try {
            return new Relayed(
                    JWTParser.parse(header.substring("Bearer ".length())).getJWTClaimsSet());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public String person() {
        return claims.getSubject();
    }

    public String level() {
        return String.valueOf(claims.getClaim("acr"));
    }

    /** Seconds since 1970. */
    public long provenAt() {
        return ((Number) claims.getClaim("auth_time")).longValue();
    }

    public long issuedAt() {
        return claims.getIssueTime().toInstant().getEpochSecond();
    }
}
