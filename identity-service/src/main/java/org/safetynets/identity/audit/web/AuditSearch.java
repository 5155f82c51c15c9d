package org.safetynets.identity.audit.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.audit.domain.References;
import org.safetynets.identity.audit.domain.Search;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Turns the people somebody searches for into references. */
@Component
class AuditSearch {

    static final String CODE = "[a-z][a-z0-9.-]{0,63}";

    /** In the place of a person the chains know nothing of, so that nothing is found. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final References references;

    AuditSearch(References references) {
        this.references = references;
    }

    Search search(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String action,
            @Nullable UUID actor,
            @Nullable UUID about) {
        return new Search(from, to, action, reference(actor), reference(about));
    }

    private @Nullable UUID reference(@Nullable UUID person) {
        return person == null ? null : references.known(new PersonId(person)).orElse(NOBODY);
    }
}
