package org.safetynets.stack.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safetynets.stack.Refused;
import org.safetynets.stack.access.Trust;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.parts.Project;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.process.OffsetPorts;
import org.safetynets.stack.state.ProcessTable;
import org.safetynets.stack.state.Settings;
import org.safetynets.stack.state.SettingsFile;

/** One stack on this machine: its place and what runs there. */
public record Stack(Site site, Settings settings, SettingsFile file, ProcessTable table) {

    /** The stack of that offset as it was left. */
    public static Stack at(int offset, Map<String, String> environment) {
        Path project = Project.root(environment);
        Path folder = project.resolve(".nets").resolve(String.valueOf(offset));
        var settings = new SettingsFile(folder.resolve("settings.json")).read(offset);
        return at(folder, settings, environment);
    }

    private static Stack at(Path folder, Settings settings, Map<String, String> environment) {
        var surroundings = new HashMap<>(environment);
        surroundings.put(Site.SECURED, String.valueOf(settings.secured()));
        var site =
                new Site(
                        Project.root(environment),
                        folder,
                        Cache.of(environment),
                        new OffsetPorts(settings.offset()),
                        surroundings);
        if (site.secured()) {
            site.certificates().authority();
            Trust.here(site.certificates().wideTrustStore());
        }
        var file = new SettingsFile(folder.resolve("settings.json"));
        var table = new ProcessTable(folder.resolve("processes.json"));
        return new Stack(site, settings, file, table);
    }

    /** The same place with other settings, which are kept. */
    public Stack with(Map<String, Integer> instances) {
        return with(new Settings(settings.offset(), instances, settings.secured()));
    }

    /** The same place, secured from now on; refused where there is data of an open one. */
    public Stack secured() {
        if (settings.secured()) {
            return this;
        }
        if (Files.exists(site.folder().resolve("data"))) {
            throw new Refused(
                    "This stack was brought up without --secured: its data, users and secrets are"
                            + " of that kind. ./nets down --wipe and ./nets up --secured begin anew.");
        }
        return with(new Settings(settings.offset(), settings.instances(), true));
    }

    /** The same place, run by what another folder of the project holds. */
    public Stack of(Path project) {
        var other =
                new Site(project, site.folder(), site.cache(), site.ports(), site.environment());
        return new Stack(other, settings, file, table);
    }

    private Stack with(Settings changed) {
        file.write(changed);
        return at(site.folder(), changed, site.environment());
    }

    /** By which a program of ours finds it. */
    List<String> asArguments() {
        return List.of("--offset", String.valueOf(settings.offset()));
    }

    public String gateway() {
        return site.variable("NETS_GATEWAY")
                .orElseGet(() -> site.scheme() + "://localhost:" + site.ports().of("gateway"));
    }

    public String keycloak() {
        return site.variable("NETS_KEYCLOAK")
                .orElseGet(() -> site.scheme() + "://localhost:" + site.ports().of("keycloak"));
    }
}
