package org.safetynets.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;

/** The authorities that everybody trusts, by the JDK that runs this. */
public final class PublicAuthorities {

    /** As every JDK has it; it guards nothing that is secret. */
    private static final String PASSWORD = "changeit";

    private PublicAuthorities() {}

    /** They alone, whatever store the process was given for what is inside. */
    public static KeyStore store() throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(file("cacerts").toFile(), PASSWORD.toCharArray());
    }

    /** Whether that is where the JDK looks by itself, under whatever name. */
    static boolean isTheirs(Path store) throws IOException {
        for (var its : List.of(file("jssecacerts"), file("cacerts"))) {
            if (Files.exists(its) && Files.exists(store) && Files.isSameFile(its, store)) {
                return true;
            }
        }
        return false;
    }

    private static Path file(String name) {
        return Path.of(System.getProperty("java.home"), "lib", "security", name);
    }
}
