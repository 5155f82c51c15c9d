package org.safetynets.training.credential.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How credentials are made.
 *
 * @param address where the deployment is reached in public; part of every credential, so it stays
 * @param wrappingKey 32 bytes in base64, under which private keys are stored
 * @param newKeyEvery how long a key signs before another one is made
 */
@ConfigurationProperties("training.credentials")
public record CredentialSettings(String address, String wrappingKey, Duration newKeyEvery) {}
