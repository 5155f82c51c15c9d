package org.safetynets.training.external.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.Refusal;

/** The certificate's own last day is over. */
public record CertificateEnded(LocalDate expiresOn) implements Refusal {}
