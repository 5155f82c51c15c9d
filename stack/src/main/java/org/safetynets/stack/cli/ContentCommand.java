package org.safetynets.stack.cli;

import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.Refused;
import org.safetynets.stack.content.Gateway;
import org.safetynets.stack.content.Kind;
import org.safetynets.stack.content.Languages;
import org.safetynets.stack.content.Loading;
import org.safetynets.stack.content.Report;
import org.safetynets.stack.content.Shelves;
import org.safetynets.stack.parts.Project;
import org.safetynets.stack.process.Pause;
import org.safetynets.stack.signin.AccessToken;
import org.safetynets.stack.signin.DeviceGrant;
import org.safetynets.stack.signin.Web;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ends with 0 when nothing was refused. */
@Command(
        name = "content",
        description =
                "Loads what ships into a network, in production too. A network administrator"
                        + " signs in for it in a browser.")
final class ContentCommand implements Callable<Integer> {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Mixin private StackOption which = new StackOption();

    @Option(
            names = "--gateway",
            paramLabel = "URL",
            description = "Its public address; by default that of the suite on this machine.")
    private @Nullable String gateway;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "KIND",
            description =
                    "purposes, questionnaires, measures, guidelines, playbooks, crisis-resources,"
                            + " consents, standards, questions; all by default.")
    private Set<String> only = new TreeSet<>();

    @Option(
            names = "--language",
            split = ",",
            paramLabel = "LANGUAGE",
            description = "en, es; both by default. English is always among them.")
    private Set<String> language = new TreeSet<>();

    @Option(names = "--dry-run", description = "Tells what would be done, and does nothing.")
    private boolean dryRun;

    @Option(
            names = "--replace",
            description = "Replaces what the network has otherwise, and shows what differed.")
    private boolean replace;

    @Override
    public Integer call() {
        var loading = new Loading(kinds(), dryRun, replace);
        var shelves =
                new Shelves(Project.root(System.getenv()).resolve("deploy/content"), languages());
        URI address = Web.safe(gateway == null ? which.stack().gateway() : gateway);
        String token = signedIn(new Web().issuer(address));
        System.out.println("Signed in as " + AccessToken.administrator(token));
        var report = new Report(System.out, dryRun);
        loading.load(shelves, new Gateway(address, token)).forEach(report::tell);
        return report.end() ? 0 : 1;
    }

    private Set<Kind> kinds() {
        return only.isEmpty()
                ? EnumSet.allOf(Kind.class)
                : only.stream().map(Kind::named).collect(Collectors.toSet());
    }

    /** Replacing by some languages would take the others away. */
    private Languages languages() {
        var languages = language.isEmpty() ? Languages.all() : Languages.of(language);
        if (replace && !languages.isAll()) {
            throw new Refused("--replace goes with all languages, or it would remove the others");
        }
        return languages;
    }

    private static String signedIn(URI issuer) {
        var grant = new DeviceGrant(issuer, new Web(), Pause::of);
        var asked = grant.ask();
        System.out.printf(
                "Open          %s%nand enter     %s%nas a network administrator, by %s.%n",
                asked.address(),
                asked.code(),
                CLOCK.format(asked.until().atZone(ZoneId.systemDefault())));
        return grant.token(asked);
    }
}
