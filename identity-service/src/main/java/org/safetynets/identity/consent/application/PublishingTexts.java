package org.safetynets.identity.consent.application;

import org.safetynets.identity.consent.domain.ConsentText;
import org.safetynets.identity.consent.domain.ConsentTextImmutable;
import org.safetynets.identity.consent.domain.ConsentTexts;
import org.safetynets.identity.consent.domain.TextResult;
import org.safetynets.identity.consent.domain.TextResult.NotPublished;
import org.safetynets.identity.consent.domain.TextResult.Published;
import org.safetynets.identity.consent.domain.TextResult.Unchanged;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds texts; another wording needs another version. */
@Service
public class PublishingTexts {

    private final ConsentTexts texts;
    private final AuditTrail trail;

    public PublishingTexts(ConsentTexts texts, AuditTrail trail) {
        this.texts = texts;
        this.trail = trail;
    }

    @Transactional
    public TextResult publish(ConsentText text, PersonId by) {
        var known = texts.find(text.key());
        if (known.isPresent()) {
            return known.get().equals(text)
                    ? new Unchanged(known.get())
                    : new NotPublished(immutable(text));
        }
        texts.add(text);
        trail.note(
                AuditEntry.by(by, "consent-text.published").on("consent-text", text.key().code()));
        return new Published(text);
    }

    private static ConsentTextImmutable immutable(ConsentText text) {
        var key = text.key();
        return new ConsentTextImmutable(key.code(), key.version(), key.language());
    }
}
