package org.safetynets.stack.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * What a person needs in order to let a command in.
 *
 * @param address where they enter the code
 * @param code that they compare or enter
 * @param until when it is too late
 * @param deviceCode by which the command asks how it stands; nobody else's business
 * @param verifier proves that it is the command that began
 * @param interval how often the command may ask
 */
public record Asked(
        String address,
        String code,
        Instant until,
        String deviceCode,
        String verifier,
        Duration interval) {}
