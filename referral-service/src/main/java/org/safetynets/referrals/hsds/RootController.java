package org.safetynets.referrals.hsds;

import org.safetynets.platform.security.AllowAnyone;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what this API is. */
@RestController
@AllowAnyone
class RootController {

    private final String gateway;

    RootController(@Value("${NETS_GATEWAY:http://localhost:8080}") String gateway) {
        this.gateway = gateway;
    }

    @GetMapping({"/hsds", "/hsds/"})
    ResponseEntity<RootJson> root() {
        return Hsds.cached(
                new RootJson(
                        "3.0",
                        "https://docs.openreferral.org/en/3.0/",
                        gateway + "/openapi/referrals.json",
                        "Open public peer support groups. Towns only, never an address."));
    }
}
