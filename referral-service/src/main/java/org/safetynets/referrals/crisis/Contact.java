package org.safetynets.referrals.crisis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A way to reach a crisis resource.
 *
 * @param value a number, an e-mail address or a secure web address, shown as it is
 */
public record Contact(
        @NotNull Channel channel,
        @NotNull
                @Size(max = 200)
                @Pattern(
                        regexp = "https://[^\\s<>\"']+|[0-9+()\\s.*#-]{2,40}|[^\\s@<>]+@[^\\s@<>]+",
                        message = "must be a number, an e-mail address or an https address")
                String value) {

    /** The means. */
    public enum Channel {
        PHONE,
        TEXT,
        WEB,
        EMAIL
    }
}
