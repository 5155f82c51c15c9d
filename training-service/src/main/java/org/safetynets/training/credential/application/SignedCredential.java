package org.safetynets.training.credential.application;

import java.util.Map;

/**
 * A credential of any kind.
 *
 * @param jwt signed
 * @param content the same in plain, to be read
 */
public record SignedCredential(String jwt, Map<String, Object> content) {}
