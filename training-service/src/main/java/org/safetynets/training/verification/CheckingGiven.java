package org.safetynets.training.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.safetynets.platform.problems.BodyTooLargeException;
import org.safetynets.training.credential.application.CheckingCredentials;
import org.safetynets.training.credential.domain.Checked;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Checks what somebody pasted or uploaded, if it is not too large to be a credential. */
@Component
class CheckingGiven {

    /** Ours have a few thousand bytes. */
    static final int MOST_BYTES = 100_000;

    private final CheckingCredentials checking;
    private final Verifying verifying;

    CheckingGiven(CheckingCredentials checking, Verifying verifying) {
        this.checking = checking;
        this.verifying = verifying;
    }

    CheckedCredential check(MultipartFile file) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            throw new BodyTooLargeException();
        }
        return check(file.getBytes());
    }

    CheckedCredential check(byte[] text) throws IOException {
        if (text.length > MOST_BYTES) {
            throw new BodyTooLargeException();
        }
        return switch (checking.check(new String(text, StandardCharsets.UTF_8))) {
            case Checked.Counts(var it) ->
                    new CheckedCredential(true, null, verifying.asOfToday(it));
            case Checked.Refused(var flaw, var about) ->
                    new CheckedCredential(
                            false, flaw, about.map(verifying::asOfToday).orElse(null));
        };
    }
}
