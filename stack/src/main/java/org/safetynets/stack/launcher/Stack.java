package org.safetynets.stack.launcher;

import java.nio.file.Path;
import java.util.Map;
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
        var site =
                new Site(
                        project,
                        folder,
                        Cache.of(environment),
                        new OffsetPorts(offset),
                        environment);
        var file = new SettingsFile(folder.resolve("settings.json"));
        var table = new ProcessTable(folder.resolve("processes.json"));
        return new Stack(site, file.read(offset), file, table);
    }

    /** The same place with other settings, which are kept. */
    public Stack with(Map<String, Integer> instances) {
        var changed = new Settings(settings.offset(), instances);
        file.write(changed);
        return new Stack(site, changed, file, table);
    }

    public String gateway() {
        return site.variable("NETS_GATEWAY")
                .orElseGet(() -> "http://localhost:" + site.ports().of("gateway"));
    }

    public String keycloak() {
        return site.variable("NETS_KEYCLOAK")
                .orElseGet(() -> "http://localhost:" + site.ports().of("keycloak"));
    }
}
