package org.safetynets.training.credential.application;

import java.util.List;
import org.safetynets.training.certification.domain.CertificationEvents;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Stands between a certification's change and those it is told to, so that the status lists say the
 * same in the same transaction.
 */
@Component
@Primary
class ToldToStatusLists implements CertificationEvents {

    private final CertificationEvents others;
    private final PlacingInLists placing;

    ToldToStatusLists(
            @Qualifier("certificationEventsPublisher") CertificationEvents others,
            PlacingInLists placing) {
        this.others = others;
        this.placing = placing;
    }

    @Override
    public void tell(List<Changed> changes) {
        others.tell(changes);
        placing.keep(changes.stream().map(Changed::certification).toList());
    }
}
