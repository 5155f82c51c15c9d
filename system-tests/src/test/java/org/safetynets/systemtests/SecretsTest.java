package org.safetynets.systemtests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No secret stands in a file of the project, besides those listed that open nothing. */
class SecretsTest {

    private static final Path ALLOWED =
            Suite.project().resolve("system-tests/src/test/resources/allowed-secrets.txt");

    private static final List<String> LISTING =
            List.of("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");

    @Test
    void no_file_holds_one_and_none_is_allowed_for_nothing() throws IOException {
        // given
        var allowed = allowed();
        var used = new HashSet<String>();
        var found = new ArrayList<String>();
        // when
        for (var file : files()) {
            for (var secret : secrets(file)) {
                var name = Suite.project().relativize(file).toString();
                Stream.of(secret.text(), name)
                        .filter(allowed::containsKey)
                        .findFirst()
                        .ifPresentOrElse(used::add, () -> found.add(name + ": " + secret.text()));
            }
        }
        // then
        assertThat(found).as("what looks like secrets").isEmpty();
        assertThat(used).as("allowed ones that are there").isEqualTo(allowed.keySet());
        assertThat(allowed.values()).as("why").noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN PRI<>VATE KEY-----",
                "-----BEGIN RSA PRI<>VATE KEY-----",
                "aws = AK<>IAIOSFODNN7EXAMPLE",
                "run with ghp<>_0123456789abcdefg<>hijABCDEFGHIJ012345",
                "mongodb://admin<>:hunter2@db.example/nets",
                "client-secret: ${NETS_CLIENT_SECRET:8f2k-<>29dk-x8v1}",
                "\"password\": \"Tr0ub4d<>or-3xyz\"",
                "api_key=q7Rk2L<>w9Xp4z",
                "x = \"dGhpcyBpcyBub3QgYSBzZWNyZXQg<>MTIzNDU2Nzg5MEFCQ0RFRg==\"",
            })
    void one_that_somebody_forgot_is_found(String line) {
        assertThat(Secret.in(line.replace("<>", ""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token: ${NETS_TOKEN:}",
                "var token = KeycloakAdmin.accessToken(\"partner1\");",
                "\"secret\": \"${NETS_CLIENT_SECRET_GATEWAY}\"",
                "id = 0192f0c0-0000-7000-8000-00000000f001",
                "import org.safetynets.platform.security.SecurityAutoConfiguration;",
                "password=partner1",
            })
    void what_is_none_is_left_alone(String line) {
        assertThat(Secret.in(line)).isEmpty();
    }

    /** Lines of a text or a whole file, a bar, and why it may be. */
    private static Map<String, String> allowed() throws IOException {
        return Files.readAllLines(ALLOWED).stream()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(it -> it.split(" \\| ", 2))
                .collect(toMap(it -> it[0].strip(), it -> it[1]));
    }

    /** What git tracks, and what it would when everything were added. */
    private static List<Path> files() throws IOException {
        var process = new ProcessBuilder(LISTING).directory(Suite.project().toFile()).start();
        var names = new String(process.getInputStream().readAllBytes(), UTF_8);
        var files =
                Stream.of(names.split("\0"))
                        .map(Suite.project()::resolve)
                        .filter(Files::isRegularFile)
                        .filter(it -> !it.equals(ALLOWED))
                        .toList();
        assertThat(files).hasSizeGreaterThan(1_000);
        return files;
    }

    /** Pictures hold no lines; every byte of anything else is looked at. */
    private static List<Secret> secrets(Path file) {
        if (file.toString().endsWith(".png")) {
            return List.of();
        }
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1)
                    .lines()
                    .flatMap(Secret::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
