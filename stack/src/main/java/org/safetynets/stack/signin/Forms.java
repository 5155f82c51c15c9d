package org.safetynets.stack.signin;

import java.net.URI;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sends forms to Keycloak and reads its answers, errors too. */
@FunctionalInterface
public interface Forms {
    JsonNode post(URI endpoint, Map<String, String> fields);
}
