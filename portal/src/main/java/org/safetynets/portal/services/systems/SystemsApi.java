package org.safetynets.portal.services.systems;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Systems of an owner: {@code practices} or {@code organizations}, which have the same paths. */
@HttpExchange("/api/referrals/{owners}/{ownerId}/integrations")
public interface SystemsApi {

    /**
     * Another system.
     *
     * @param organizationId for whom a practice makes it; null for an organization's own, and for
     *     the sandbox
     * @param sandbox true when it is for the practice's sandbox
     */
    record Make(
            @Nullable UUID organizationId,
            @Nullable Boolean sandbox,
            String name,
            List<String> scopes,
            Keys keys) {}

    record Change(String name, List<String> scopes) {}

    /** {@code othersUntil}: when the keys known before end at the latest. */
    record AddKeys(Keys keys, @Nullable Instant othersUntil) {}

    /** {@code counselors}: of the practice, on whose behalf; null for all who are approved. */
    record Decide(boolean allowed, @Nullable List<UUID> counselors) {}

    @GetExchange
    Systems all(@PathVariable String owners, @PathVariable UUID ownerId);

    @PostExchange
    ConnectedSystem make(
            @PathVariable String owners, @PathVariable UUID ownerId, @RequestBody Make made);

    @GetExchange("/{integrationId}")
    ConnectedSystem one(
            @PathVariable String owners,
            @PathVariable UUID ownerId,
            @PathVariable UUID integrationId);

    @GetExchange("/{integrationId}/activity")
    Activity activity(
            @PathVariable String owners,
            @PathVariable UUID ownerId,
            @PathVariable UUID integrationId,
            @RequestParam(required = false) @Nullable UUID before);

    @PutExchange("/{integrationId}")
    ConnectedSystem change(
            @PathVariable String owners,
            @PathVariable UUID ownerId,
            @PathVariable UUID integrationId,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestBody Change change);

    @PostExchange("/{integrationId}/keys")
    ConnectedSystem addKeys(
            @PathVariable String owners,
            @PathVariable UUID ownerId,
            @PathVariable UUID integrationId,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestBody AddKeys keys);

    @DeleteExchange("/{integrationId}/keys/{kid}")
    ConnectedSystem dropKey(
            @PathVariable String owners,
            @PathVariable UUID ownerId,
            @PathVariable UUID integrationId,
            @PathVariable String kid);

    @DeleteExchange("/{integrationId}")
    ConnectedSystem revoke(
            @PathVariable String owners,
            @PathVariable UUID ownerId,
            @PathVariable UUID integrationId);

    @PutExchange("/{integrationId}/access")
    ConnectedSystem decide(
            @PathVariable String owners,
            @PathVariable UUID ownerId,
            @PathVariable UUID integrationId,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestBody Decide decision);
}
