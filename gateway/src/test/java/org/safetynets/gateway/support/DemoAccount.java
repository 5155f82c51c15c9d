package org.safetynets.gateway.support;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** The demo accounts and their fixed ids. */
public final class DemoAccount {

    private static final Path FILE = Path.of("../deploy/keycloak/demo-accounts.json");

    private DemoAccount() {}

    public static String id(String username) {
        try {
            for (var account : JsonMapper.shared().readTree(Files.readString(FILE))) {
                if (account.get("username").asString().equals(username)) {
                    return account.get("id").asString();
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new IllegalArgumentException(username);
    }
}
