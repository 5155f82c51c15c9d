package org.safetynets.stack.images;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.services.Service;

/** The images that the compose file runs: those of others are found or made, ours are built. */
public final class SuiteImages {
    private static final String TAG = ":0.1.0";
    private final Docker docker;
    private final Site site;
    private final Consumer<String> told;

    public SuiteImages(Docker docker, Site site, Consumer<String> told) {
        this.docker = docker;
        this.site = site;
        this.told = told;
    }

    /** What is there stays as it is; where one cannot be pulled, the others are not tried. */
    public void provideOfficial() {
        var standIns = new StandIns(docker, site, told);
        boolean registry = true;
        for (OfficialImages official : OfficialImages.all()) {
            if (docker.has(official.image())) {
                continue;
            }
            told.accept("Getting " + official.image());
            registry = registry && docker.pull(official.image());
            if (!registry) {
                standIns.make(official);
            }
        }
    }

    /** From the jars as they are built. */
    public void buildOurs() {
        Path recipes = site.project().resolve("deploy/containers");
        for (Service service : Service.all()) {
            var arguments = Map.of("MODULE", service.module());
            build(service.module(), recipes.resolve("Dockerfile"), arguments);
        }
        build("setup", recipes.resolve("setup/Dockerfile"), Map.of());
        build("keycloak", recipes.resolve("keycloak/Dockerfile"), Map.of());
    }

    private void build(String name, Path recipe, Map<String, String> arguments) {
        told.accept("Building the image of " + name);
        docker.build(site.project(), recipe, "safety-nets/" + name + TAG, arguments);
    }
}
