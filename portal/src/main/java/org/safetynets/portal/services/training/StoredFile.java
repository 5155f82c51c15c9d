package org.safetynets.portal.services.training;

import java.util.UUID;

/** A file that was uploaded. */
public record StoredFile(UUID fileId, String name, String mediaType, long size, String scan) {

    /** Nobody looked for malware in it. */
    public boolean notScanned() {
        return scan.equals("not-scanned");
    }

    /** For example {@code 1.4 MB}. */
    public String readableSize() {
        return size < 1_000_000
                ? Math.max(1, size / 1_000) + " kB"
                : Math.round(size / 100_000.0) / 10.0 + " MB";
    }
}
