package org.safetynets.training.certification.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** Another one renews it already, and is what is decided about. */
public record CertificationAlreadyRenewed(UUID renewedBy) implements Refusal {}
