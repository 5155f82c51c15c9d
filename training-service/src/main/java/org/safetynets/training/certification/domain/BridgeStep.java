package org.safetynets.training.certification.domain;

import org.safetynets.training.certification.domain.CertificationResult.Changed;

/** What the clock does about a certification that a newer major version asks more of. */
public sealed interface BridgeStep {

    /** Everything is shown, so nothing more is to come. */
    record Crossed(Certification certification) implements BridgeStep {}

    /** Its holder is told that there are so many days left, or fewer. */
    record Told(Certification certification, int days, Crossing crossing) implements BridgeStep {}

    /** Suspended since it is not shown in time, or reinstated since it is by now. */
    record Ruled(Changed changed) implements BridgeStep {}
}
