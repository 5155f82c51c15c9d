package org.safetynets.stack.cache;

import org.safetynets.stack.Refused;

/** Go is not there, is too old, or cannot fetch the scanner: nothing is wrong but that. */
public final class ScannerNotHad extends Refused {
    ScannerNotHad(String reason) {
        super(reason);
    }
}
