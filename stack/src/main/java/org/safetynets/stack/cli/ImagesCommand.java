package org.safetynets.stack.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.safetynets.stack.build.Build;
import org.safetynets.stack.images.ContainerSecrets;
import org.safetynets.stack.images.Docker;
import org.safetynets.stack.images.Engine;
import org.safetynets.stack.images.SuiteImages;
import org.safetynets.stack.launcher.Progress;
import org.safetynets.stack.services.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "images",
        description = "Builds the images that docker-compose.yml runs, and the secrets it mounts.")
final class ImagesCommand implements Callable<Integer> {
    @Mixin private StackOption which = new StackOption();

    @Override
    public Integer call() {
        var site = which.stack().site();
        var progress = new Progress(System.out);
        var build = new Build(site.project());
        List<Service> stale = build.stale();
        if (!stale.isEmpty()) {
            build.run(stale, progress::say);
        }
        new ContainerSecrets(site.project().resolve(".nets/secrets")).make();
        var docker = new Docker(site.project(), site.log("images"));
        try (var _ = Engine.running(docker, site.log("engine"))) {
            var images = new SuiteImages(docker, site, progress::say);
            images.provideOfficial();
            Service.all().forEach(images::build);
            images.buildInfrastructure();
        }
        progress.say("The images are built");
        return 0;
    }
}
