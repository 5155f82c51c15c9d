package org.safetynets.stack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.Refused;
import org.safetynets.stack.cache.Schemathesis;
import org.safetynets.stack.demo.FuzzCast;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.parts.KeycloakAddress;

/**
 * Asks every operation of the services' OpenAPI documents what nobody would, and compares each
 * answer with what the document says.
 */
public final class FuzzRun {
    public static final List<String> SERVICES =
            List.of("identity", "groups", "training", "notifications", "referrals");
    private static final String CHECKS =
            "not_a_server_error,status_code_conformance,content_type_conformance,"
                    + "response_schema_conformance";
    private static final Pattern CASES = Pattern.compile("(?m)^ *(\\d+) generated");
    private static final int SHOWN = 20_000;

    private final Stack stack;
    private final Wanted wanted;

    /**
     * What to run.
     *
     * @param services all of them when empty
     * @param minutes for all services together; null for as long as the cases take
     * @param cases of each operation at most
     * @param brief little of everything and always the same, and nothing that the network shares
     */
    public record Wanted(
            List<String> services, @Nullable Integer minutes, int cases, boolean brief, long seed) {

        public Wanted {
            services = services.isEmpty() ? SERVICES : List.copyOf(services);
            for (String service : services) {
                if (!SERVICES.contains(service)) {
                    throw new Refused(
                            "There is no document of %s; there are %s"
                                    .formatted(service, SERVICES));
                }
            }
        }
    }

    public FuzzRun(Stack stack, Wanted wanted) {
        this.stack = stack;
        this.wanted = wanted;
    }

    /** One when an answer was not as documented. */
    public int run() {
        Path tools = stack.site().project().resolve("fuzz");
        Path library = Schemathesis.locate(stack.site().cache(), tools.resolve("requirements.txt"));
        Map<String, String> environment =
                Map.of(
                        "PYTHONPATH",
                        library + ":" + tools,
                        "PYTHONDONTWRITEBYTECODE",
                        "1",
                        "SCHEMATHESIS_HOOKS",
                        "hooks",
                        "FUZZ_CAST",
                        FuzzCast.make(Network.of(stack)),
                        "FUZZ_KEYCLOAK",
                        new KeycloakAddress(stack.keycloak()).issuer(),
                        "FUZZ_BRIEF",
                        String.valueOf(wanted.brief()));
        System.out.println("Seed " + wanted.seed());
        boolean good = true;
        for (String service : wanted.services()) {
            good &= fuzz(service, environment);
        }
        return good ? 0 : 1;
    }

    private boolean fuzz(String service, Map<String, String> environment) {
        Path log = stack.site().log("fuzz-" + service);
        long begun = System.nanoTime();
        int status = waitFor(line(service), environment, log);
        String said = read(log);
        boolean good = isGood(status, said);
        System.out.printf(
                "{\"service\":\"%s\",\"cases\":%s,\"seconds\":%d,\"asDocumented\":%b}%n",
                service,
                cases(said),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                good);
        if (!good) {
            System.out.println(said.length() > SHOWN ? said.substring(0, SHOWN) + "…" : said);
            System.out.println("The whole log: " + log);
        }
        return good;
    }

    /** Whoever asked nothing has not found that all is well. */
    static boolean isGood(int status, String log) {
        return status == 0 && !cases(log).equals("0");
    }

    private List<String> line(String service) {
        var line = new ArrayList<>(List.of("python3", "-m", "schemathesis.cli", "--no-color"));
        line.addAll(List.of("run", stack.gateway() + "/openapi/" + service + ".json"));
        // One at a time: with four, Python 3.11 now and then lost count in its parser of source.
        line.addAll(List.of("--url", stack.gateway(), "--checks", CHECKS, "--workers", "1"));
        line.addAll(List.of("--wait-for-schema", "120", "--rate-limit", "auto"));
        line.addAll(List.of("--warnings", "off", "--generation-database", "none"));
        line.addAll(List.of("--seed", String.valueOf(wanted.seed())));
        line.addAll(List.of("--max-examples", String.valueOf(wanted.cases())));
        line.addAll(
                wanted.brief()
                        ? List.of("--phases", "fuzzing", "--no-shrink")
                        : List.of("--phases", "examples,coverage,fuzzing,stateful"));
        var minutes = wanted.minutes();
        if (minutes != null) {
            long each = Duration.ofMinutes(minutes).toSeconds() / wanted.services().size();
            line.addAll(List.of("--max-time", String.valueOf(each)));
        }
        return line;
    }

    private static String cases(String log) {
        var match = CASES.matcher(log);
        return match.find() ? match.group(1) : "0";
    }

    private int waitFor(List<String> line, Map<String, String> environment, Path log) {
        var builder =
                new ProcessBuilder(line)
                        .directory(stack.site().folder().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run python3", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
