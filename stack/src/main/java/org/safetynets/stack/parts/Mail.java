package org.safetynets.stack.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.cache.MavenArtifacts;
import org.safetynets.stack.cache.Versions;
import org.safetynets.stack.containers.MailContainer;
import org.safetynets.stack.process.JavaCommand;
import org.safetynets.stack.process.Launch;
import org.safetynets.stack.process.Probe;

/** A mail server that takes every message, delivers none and shows all. */
public final class Mail implements Part<MailAddress> {
    public static final String VARIABLE = "NETS_SMTP";
    private static final String API_VARIABLE = "NETS_MAIL_API";
    private final Site site;

    public Mail(Site site) {
        this.site = site;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Optional<MailAddress> given() {
        return site.variable(VARIABLE)
                .map(smtp -> new MailAddress(smtp, site.variable(API_VARIABLE).orElse("")));
    }

    @Override
    public Launch launch() {
        List<String> command =
                JavaCommand.small(
                        jar(site.cache()).toString(),
                        "-Xmx48m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dgreenmail.smtp.hostname=127.0.0.1",
                        "-Dgreenmail.smtp.port=" + site.ports().of(name()),
                        "-Dgreenmail.api.hostname=127.0.0.1",
                        "-Dgreenmail.api.port=" + site.ports().of("mail-api"),
                        "-Dgreenmail.auth.disabled");
        command.add("com.icegreen.greenmail.standalone.GreenMailStandaloneRunner");
        return new Launch(
                name(),
                address().smtp(),
                command,
                Map.of("MALLOC_ARENA_MAX", "2"),
                site.data(name()),
                site.log(name()),
                () -> Probe.ok(address().api() + "/api/service/readiness"),
                Duration.ofMinutes(1));
    }

    @Override
    public MailAddress address() {
        return new MailAddress(
                "127.0.0.1:" + site.ports().of(name()),
                "http://127.0.0.1:" + site.ports().of("mail-api"));
    }

    @Override
    public MailAddress contained(Consumer<AutoCloseable> started) {
        int smtp = site.ports().of(name());
        MailContainer.start(smtp, site.ports().of("mail-api"), started);
        return address();
    }

    @Override
    public Map<String, String> variables(MailAddress address) {
        return Map.of(VARIABLE, address.smtp(), API_VARIABLE, address.api());
    }

    static Path jar(Cache cache) {
        String version = Versions.of("greenmail");
        String artifact = "com.icegreen:greenmail-standalone:" + version;
        return cache.once(
                        "greenmail-" + version,
                        folder -> MavenArtifacts.fetch(folder, List.of(artifact)))
                .resolve("greenmail-standalone-" + version + ".jar");
    }
}
