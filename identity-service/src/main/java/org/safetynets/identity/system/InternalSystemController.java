package org.safetynets.identity.system;

import jakarta.validation.Valid;
import java.util.regex.Pattern;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowServices;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Systems at Keycloak, for the service that knows whose they are. It calls again until it is
 * answered; 503 while Keycloak is away.
 */
@RestController
@RequestMapping("/internal/systems/{clientId}")
@AllowServices("referral-service")
class InternalSystemController {

    /** No other client is named so; whoever may call this reaches none but systems. */
    private static final Pattern SYSTEM =
            Pattern.compile("system-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final KeycloakSystems systems;

    InternalSystemController(KeycloakSystems systems) {
        this.systems = systems;
    }

    /** Makes the system's client be there with just these keys and scopes. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String clientId, @RequestBody @Valid SystemRequest body) {
        systems.keep(system(clientId), body);
    }

    /** Makes the system's client be gone. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String clientId) {
        systems.end(system(clientId));
    }

    private static String system(String clientId) {
        if (!SYSTEM.matcher(clientId).matches()) {
            throw new NotFoundException();
        }
        return clientId;
    }
}
