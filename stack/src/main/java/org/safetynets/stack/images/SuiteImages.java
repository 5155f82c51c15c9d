package org.safetynets.stack.images;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.parts.RefusedPasswords;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.services.Service;

/** The images that the compose file runs: those of others are found or made, ours are built. */
public final class SuiteImages {
    private static final String TAG = ":0.1.0";
    private final Docker docker;
    private final Site site;
    private final Consumer<String> told;

    /** Of no stack: one whose folder holds anything is no empty one any more. */
    private final Path work;

    public SuiteImages(Docker docker, Site site, Consumer<String> told) {
        this.docker = docker;
        this.site = site;
        this.told = told;
        this.work = site.project().resolve(".nets/images");
    }

    /** What is there stays as it is; where one cannot be pulled, the others are not tried. */
    public void provideOfficial() {
        provide(OfficialImages.all());
    }

    /** That of Java alone, of which the services' are made. */
    public void provideJava() {
        provide(List.of(OfficialImages.JAVA));
    }

    private void provide(List<OfficialImages> needed) {
        var standIns = new StandIns(docker, site, work.resolve("stand-ins"), told);
        boolean registry = true;
        for (OfficialImages official : needed) {
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

    /** From the jar as it is built. */
    public void build(Service service) {
        build(service.module(), "Dockerfile", Map.of("MODULE", service.module()));
    }

    /** Our Keycloak, and what gives everybody their rights. */
    public void buildInfrastructure() {
        build("setup", "setup/Dockerfile", Map.of());
        RefusedPasswords.all(site).copy(site.project().resolve(RefusedPasswords.FOR_IMAGES));
        build("keycloak", "keycloak/Dockerfile", Map.of());
    }

    private void build(String name, String file, Map<String, String> arguments) {
        told.accept("Building the image of " + name);
        var recipe = new Recipe(Path.of("deploy/containers", file), arguments);
        Path context = work.resolve(name);
        Folders.delete(context);
        recipe.layOut(site.project(), context);
        docker.build(
                context, context.resolve(recipe.file()), "safety-nets/" + name + TAG, arguments);
        Folders.delete(context);
    }
}
