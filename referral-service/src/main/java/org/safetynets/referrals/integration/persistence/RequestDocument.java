package org.safetynets.referrals.integration.persistence;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.LoggedRequest;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A request as it is logged. */
@Document(RequestDocument.COLLECTION)
record RequestDocument(
        @Id UUID id,
        UUID systemId,
        Instant at,
        String method,
        String path,
        int status,
        long millis,
        String requestId) {

    static final String COLLECTION = "integration_requests";

    static RequestDocument of(LoggedRequest it) {
        return new RequestDocument(
                it.id(),
                it.system().value(),
                it.at(),
                it.method(),
                it.path(),
                it.status(),
                it.millis(),
                it.requestId());
    }

    LoggedRequest restore() {
        return new LoggedRequest(
                id, new IntegrationId(systemId), at, method, path, status, millis, requestId);
    }
}
