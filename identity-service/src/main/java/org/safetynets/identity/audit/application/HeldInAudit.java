package org.safetynets.identity.audit.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.identity.audit.domain.Entry;
import org.safetynets.identity.audit.domain.References;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.stereotype.Component;

/** What the audit holds about a person. Its entries stay when they go, and are nobody's then. */
@Component
class HeldInAudit implements PersonalData {

    private static final Erased.Kept KEPT =
            new Erased.Kept("audit-entries", "security-record", null);

    /** An export is for reading; the whole of it is in the audit itself. */
    private static final int MOST = 10_000;

    private final Entries entries;
    private final References references;

    HeldInAudit(Entries entries, References references) {
        this.entries = entries;
        this.references = references;
    }

    /** One entry, with the person only as the one it concerns or not. */
    record AuditItem(
            Instant at,
            String service,
            String action,
            String subjectType,
            boolean byMe,
            @Nullable String reason) {}

    @Override
    public String section() {
        return "audit";
    }

    @Override
    public Set<String> collections() {
        return Set.of("auditEntries", "auditHeads", "auditReferences");
    }

    @Override
    public List<AuditItem> about(PersonId person) {
        return references.known(person).stream()
                .flatMap(
                        mine ->
                                entries.involving(mine, 0, MOST).stream()
                                        .map(it -> item(it, it.fact().actor().equals(mine))))
                .toList();
    }

    private static AuditItem item(Entry entry, boolean byMe) {
        var fact = entry.fact();
        return new AuditItem(
                fact.at(), fact.service(), fact.action(), fact.subjectType(), byMe, fact.reason());
    }

    @Override
    public Erased erase(PersonId person) {
        var count = references.known(person).map(entries::countInvolving).orElse(0L);
        if (!references.forget(person)) {
            return Erased.nothing();
        }
        return Erased.anonymised(count).keeping(KEPT);
    }

    @Override
    public List<Erased.Kept> wouldKeep(PersonId person) {
        return references.known(person).isPresent() ? List.of(KEPT) : List.of();
    }
}
