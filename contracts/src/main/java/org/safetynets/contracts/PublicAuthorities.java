package org.safetynets.contracts;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** The authorities that everybody trusts, by the JDK that runs this. */
public final class PublicAuthorities {

    /** As every JDK has it; it guards nothing that is secret. */
    private static final String PASSWORD = "changeit";

    private PublicAuthorities() {}

    /** They alone, whatever store the process was given for what is inside. */
    public static KeyStore store() throws GeneralSecurityException, IOException {
        var file = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }
}
