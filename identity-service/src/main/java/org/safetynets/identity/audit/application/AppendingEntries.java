package org.safetynets.identity.audit.application;

import java.time.temporal.ChronoUnit;
import org.safetynets.identity.audit.domain.ChainId;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.identity.audit.domain.Entry;
import org.safetynets.identity.audit.domain.Fact;
import org.safetynets.identity.audit.domain.References;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what was noted at the end of its chain, once. */
@Service
public class AppendingEntries {

    private final Entries entries;
    private final References references;

    public AppendingEntries(Entries entries, References references) {
        this.entries = entries;
        this.references = references;
    }

    /** A note that comes again after long is known by its id. */
    @Transactional
    public void append(Noted noted) {
        if (!entries.contains(noted.id())) {
            var head = entries.hold(ChainId.of(noted.organization()));
            entries.append(Entry.after(head, noted.id(), fact(noted)));
        }
    }

    /** The database keeps milliseconds, so nothing finer is hashed. */
    private Fact fact(Noted noted) {
        var actor = noted.byService() ? noted.actor() : references.of(new PersonId(noted.actor()));
        var about = noted.about() == null ? null : references.of(noted.about());
        var subject = noted.subjectId();
        if (noted.about() != null && about != null && subject.equals(noted.about().toString())) {
            subject = about.toString();
        } else if (subject.equals(noted.actor().toString())) {
            subject = actor.toString();
        }
        return new Fact(
                noted.at().truncatedTo(ChronoUnit.MILLIS),
                noted.service(),
                actor,
                noted.byService(),
                noted.action(),
                noted.subjectType(),
                subject,
                about,
                noted.reason());
    }
}
