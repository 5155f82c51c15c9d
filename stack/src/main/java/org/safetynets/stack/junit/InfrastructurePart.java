package org.safetynets.stack.junit;

/** The parts of the infrastructure a test may ask for. */
public enum InfrastructurePart {
    MONGODB,
    KAFKA,
    KEYCLOAK,
    MAIL
}
