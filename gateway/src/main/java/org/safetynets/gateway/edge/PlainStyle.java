package org.safetynets.gateway.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How the gateway's own pages look, which need nothing from the portal: lines of a length that is
 * read well, and links that a thumb meets. It stands in the page, and the policy of the pages
 * allows it by its hash and nothing else.
 */
public final class PlainStyle {

    private static final String RULES =
            "body{max-width:36rem;margin:0 auto;padding:1rem;font:1.0625rem/1.5 system-ui,sans-serif}"
                    + "h1{font-size:1.4rem;line-height:1.3}"
                    + "a{display:inline-block;padding:.6rem 0}"
                    + ".go{padding:.6rem 1.2rem;border:2px solid;border-radius:.4rem;text-decoration:none}"
                    + "section+section{border-top:1px solid;margin-top:2rem}";

    /** For the head of a page. */
    public static final String ELEMENT = "<style>" + RULES + "</style>";

    /** For {@code style-src}. */
    public static final String SOURCE = "'sha256-" + hash() + "'";

    private PlainStyle() {}

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(RULES.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
