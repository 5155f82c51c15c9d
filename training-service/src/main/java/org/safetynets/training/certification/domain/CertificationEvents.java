package org.safetynets.training.certification.domain;

import java.util.List;
import org.safetynets.training.certification.domain.CertificationResult.Changed;

/** Tells the other services, in the transaction of the changes. */
@FunctionalInterface
public interface CertificationEvents {

    void tell(List<Changed> changes);

    default void tell(Changed changed) {
        tell(List.of(changed));
    }
}
