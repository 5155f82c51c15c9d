package org.safetynets.stack.parts;

import java.nio.file.Path;
import org.safetynets.stack.cache.MongodBinary;

/** Where the programs of the parts lie on this machine, fetched when they are not there yet. */
public final class Distributions {
    private final Site site;

    public Distributions(Site site) {
        this.site = site;
    }

    /** The JDK that this runs on. */
    public Path java() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The program itself. */
    public Path mongod() {
        return MongodBinary.locate(site.cache(), site.environment());
    }

    /** A folder of jars. */
    public Path kafka() {
        return KafkaHome.libraries(site.cache());
    }

    /** A home as {@code kc.sh} wants it. */
    public Path keycloak() {
        return new KeycloakHome(site.cache(), Realm.of(site)).distribution();
    }

    /** The jar that holds all of the mail sink. */
    public Path mail() {
        return Mail.jar(site.cache());
    }
}
