package org.safetynets.stack.images;

import java.util.List;
import org.safetynets.stack.cache.Versions;

/** The images that the compose file and the tests name, each under the name its makers gave it. */
enum OfficialImages {
    JAVA("java"),
    MONGODB("mongodb"),
    KAFKA("kafka"),
    KEYCLOAK("keycloak"),
    POSTGRESQL("postgresql"),
    MAIL("mail");

    private final String part;

    OfficialImages(String part) {
        this.part = part;
    }

    static List<OfficialImages> all() {
        return List.of(values());
    }

    /** Also the folder of its stand-in. */
    String part() {
        return part;
    }

    String image() {
        return Versions.of("image." + part);
    }
}
