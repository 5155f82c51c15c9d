package org.safetynets.training.certification.application;

import java.security.SecureRandom;
import org.safetynets.training.certification.domain.VerificationCode;
import org.springframework.stereotype.Component;

/** Draws verification codes from the system's cryptographic source. */
@Component
public class VerificationCodes {

    private final SecureRandom source = new SecureRandom();

    public VerificationCode next() {
        return VerificationCode.random(source);
    }
}
