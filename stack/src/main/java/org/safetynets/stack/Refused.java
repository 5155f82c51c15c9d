package org.safetynets.stack;

/** Why a command is not carried out, in words for the person who gave it. */
public class Refused extends RuntimeException {
    public Refused(String reason) {
        super(reason);
    }
}
