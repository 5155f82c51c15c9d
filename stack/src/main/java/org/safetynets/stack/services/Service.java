package org.safetynets.stack.services;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The services of the suite. */
public enum Service {
    GATEWAY("gateway", "NETS_GATEWAY"),
    IDENTITY("identity-service", "NETS_IDENTITY"),
    TRAINING("training-service", "NETS_TRAINING"),
    GROUPS("group-service", "NETS_GROUPS"),
    NOTIFICATIONS("notification-service", "NETS_NOTIFICATIONS"),
    REFERRALS("referral-service", "NETS_REFERRALS"),
    PORTAL("portal", "NETS_PORTAL");

    private final String module;
    private final String urlVariable;

    Service(String module, String urlVariable) {
        this.module = module;
        this.urlVariable = urlVariable;
    }

    public static List<Service> all() {
        return List.of(values());
    }

    public static Optional<Service> named(String module) {
        return Arrays.stream(values()).filter(it -> it.module.equals(module)).findFirst();
    }

    /** Also the name of its processes and of its Keycloak client. */
    public String module() {
        return module;
    }

    /** By which the others find it. */
    public String urlVariable() {
        return urlVariable;
    }

    public Path jar(Path project) {
        return project.resolve(module).resolve("target").resolve(module + "-0.1.0-SNAPSHOT.jar");
    }

    /** The part of an environment variable's name that stands for this service. */
    String variableSuffix() {
        return module.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
