package org.safetynets.benchmarks.services;

/**
 * What a caller sends with each request to say who asks.
 *
 * @param header a whole header line with its end; empty for nobody
 */
public record Credentials(String header) {

    public static final Credentials NOBODY = new Credentials("");

    public static Credentials bearer(String token) {
        return new Credentials("Authorization: Bearer " + token + "\r\n");
    }

    /** As a browser that has signed in. */
    public static Credentials cookie(String nameAndValue) {
        return new Credentials("Cookie: " + nameAndValue + "\r\n");
    }
}
