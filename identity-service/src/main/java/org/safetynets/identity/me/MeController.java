package org.safetynets.identity.me;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.account.SignInBrowsers;
import org.safetynets.identity.person.application.RegisteringPeople;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person about themselves; who they are comes from their token. */
@RestController
@RequestMapping("/api/identity/me")
@AllowSignedIn
class MeController {

    private final RegisteringPeople registering;
    private final SignInBrowsers browsers;
    private final OwnView view;

    MeController(RegisteringPeople registering, SignInBrowsers browsers, OwnView view) {
        this.registering = registering;
        this.browsers = browsers;
        this.view = view;
    }

    /** An empty object: there is nothing one could say oneself yet. */
    record RegisterRequest() {}

    @PutMapping
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<Me> register(
            @RequestBody RegisterRequest nothing,
            @RequestHeader(name = "X-Browser", required = false)
                    @Nullable
                    @Pattern(regexp = "[A-Za-z0-9 ,]{1,60}")
                    String browser,
            Caller caller) {
        var registration = registering.register(caller.personId(), caller.pseudonym());
        registering.seen(caller.personId());
        if (browser != null) {
            browsers.remember(caller.personId(), browser);
        }
        var status = registration.firstSeen() ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).body(view.of(registration.person(), caller));
    }

    @GetMapping
    Me get(Caller caller) {
        registering.seen(caller.personId());
        return view.of(caller);
    }
}
