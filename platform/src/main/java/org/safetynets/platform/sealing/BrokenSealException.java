package org.safetynets.platform.sealing;

/** A sealed text was changed, or stands in another place than it was sealed for. */
public final class BrokenSealException extends RuntimeException {

    BrokenSealException(String place, Throwable cause) {
        super("what is sealed does not belong at " + place, cause);
    }
}
