package org.safetynets.training.verification;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.security.AllowAnyone;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Checks a credential for programs: whether it counts, and exactly why not. */
@RestController
@AllowAnyone
class CheckingController {

    private final CheckingGiven checking;

    CheckingController(CheckingGiven checking) {
        this.checking = checking;
    }

    /** The body is the VC-JWT itself, 100 kB at most. */
    @PostMapping(
            path = "/verify",
            consumes = {MediaType.TEXT_PLAIN_VALUE, "application/vc+jwt", "application/jwt"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    CheckedCredential check(@RequestBody(required = false) byte @Nullable [] credential)
            throws IOException {
        return checking.check(credential == null ? new byte[0] : credential);
    }

    /** A file with the VC-JWT in it, 100 kB at most. */
    @PostMapping(
            path = "/verify",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    CheckedCredential check(@RequestPart MultipartFile file) throws IOException {
        return checking.check(file);
    }
}
