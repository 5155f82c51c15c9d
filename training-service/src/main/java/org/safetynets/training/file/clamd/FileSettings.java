package org.safetynets.training.file.clamd;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are scanned.
 *
 * @param clamd host and port of a clamd that listens on TCP, or {@code none}
 */
@ConfigurationProperties("training.files")
record FileSettings(@DefaultValue(FileSettings.NO_SCANNER) String clamd) {

    /** Said on purpose: then each file says that nobody scanned it. */
    static final String NO_SCANNER = "none";

    FileSettings {
        if (!clamd.equals(NO_SCANNER) && !clamd.matches("\\S+:\\d{1,5}")) {
            throw new IllegalArgumentException("NETS_CLAMD has to be host:port, or none");
        }
    }
}
