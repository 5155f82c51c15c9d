package org.safetynets.identity.consent.web;

import java.time.Clock;
import java.util.List;
import org.safetynets.identity.consent.domain.Consent;
import org.safetynets.identity.consent.domain.ConsentText;
import org.safetynets.identity.consent.domain.ConsentTexts;
import org.safetynets.identity.consent.web.ConsentResponse.Recipient;
import org.safetynets.identity.organization.domain.Organizations;
import org.springframework.stereotype.Component;

/** Puts the text and the organization's name to a consent. */
@Component
class ConsentResponses {

    private final ConsentTexts texts;
    private final Organizations organizations;
    private final ConsentWording wording;
    private final Clock clock;

    ConsentResponses(
            ConsentTexts texts, Organizations organizations, ConsentWording wording, Clock clock) {
        this.texts = texts;
        this.organizations = organizations;
        this.wording = wording;
        this.clock = clock;
    }

    ConsentResponse of(Consent consent) {
        var text = text(consent);
        return new ConsentResponse(
                consent.id(),
                text.key().code(),
                text.key().version(),
                text.key().language(),
                text.title(),
                consent.signature(),
                wording.discloser(text.key().language()),
                text.what(),
                recipient(consent),
                text.purpose(),
                text.withdrawal(),
                consent.signedAt(),
                consent.signature(),
                consent.expiresAt(),
                consent.status(clock.instant()),
                consent.withdrawnAt());
    }

    ReceiptResponse receipt(Consent consent) {
        var text = text(consent);
        return new ReceiptResponse(of(consent), text.text(), wording.notice(text.key().language()));
    }

    /** A text is never removed, so there is one. */
    private ConsentText text(Consent consent) {
        return texts.find(consent.text()).orElseThrow();
    }

    private Recipient recipient(Consent consent) {
        var id = consent.recipient();
        return new Recipient(id.value(), organizations.names(List.of(id)).getOrDefault(id, ""));
    }
}
