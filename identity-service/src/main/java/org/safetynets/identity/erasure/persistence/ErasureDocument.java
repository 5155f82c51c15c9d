package org.safetynets.identity.erasure.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.erasure.domain.CodeHash;
import org.safetynets.identity.erasure.domain.Erasure;
import org.safetynets.identity.erasure.domain.ErasureId;
import org.safetynets.identity.erasure.domain.ErasureStatus;
import org.safetynets.identity.erasure.domain.Receipt;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An erasure as it is stored: ids, numbers and codes.
 *
 * @param status for queries; the other fields say as much
 */
@Document(ErasureDocument.COLLECTION)
record ErasureDocument(
        @Id UUID id,
        UUID personId,
        @Nullable String codeHash,
        ErasureStatus status,
        Instant requestedAt,
        Instant dueBy,
        Set<String> expected,
        List<Receipt> receipts,
        boolean accountGone,
        boolean overdue,
        @Nullable Instant completedAt,
        long version) {

    static final String COLLECTION = "erasures";

    static ErasureDocument of(Erasure it) {
        return new ErasureDocument(
                it.id().value(),
                it.person().value(),
                it.code().map(CodeHash::value).orElse(null),
                it.status(),
                it.requestedAt(),
                it.dueBy(),
                it.expected(),
                it.receipts(),
                it.accountGone(),
                it.overdue(),
                it.completedAt().orElse(null),
                it.version());
    }

    Erasure restore() {
        return new Erasure(
                new ErasureId(id),
                new PersonId(personId),
                Optional.ofNullable(codeHash).map(CodeHash::new),
                requestedAt,
                dueBy,
                expected,
                receipts,
                accountGone,
                overdue,
                Optional.ofNullable(completedAt),
                version);
    }
}
