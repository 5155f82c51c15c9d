package org.safetynets.notifications.notice.application;

import java.util.Optional;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.OwnTexts;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Service;

/** The text that is used: an organization's own where it has one in force, else the catalogue's. */
@Service
public class Texts {

    private final OwnTexts own;
    private final Catalogue catalogue;

    Texts(OwnTexts own, Catalogue catalogue) {
        this.own = own;
        this.catalogue = catalogue;
    }

    /** With its placeholders still to be filled in. */
    public NoticeText text(
            Optional<OrganizationId> organization,
            Notice notice,
            Variant variant,
            Language language) {
        return organization
                .flatMap(it -> own.inForce(it, notice, variant, language))
                .orElseGet(() -> catalogue.text(notice, variant, language));
    }
}
