package org.safetynets.stack.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What an engine changes of this machine's network, and would leave changed when it ends. */
final class HostNetwork {
    private static final List<String> FILTERS = List.of("iptables", "ip6tables");
    private static final Path FORWARDING = Path.of("/proc/sys/net/ipv4/ip_forward");
    private static final String BRIDGE = "docker0";

    private final Map<String, PacketRules> rules = new TreeMap<>();
    private final String forwarding;
    private final boolean bridge;

    private HostNetwork() {
        FILTERS.forEach(filter -> rules.put(filter, rulesOf(filter)));
        forwarding = forwarding();
        bridge = bridge();
    }

    static HostNetwork now() {
        return new HostNetwork();
    }

    /** Whatever else was there before stays as it is. */
    void bringBack() {
        for (String filter : FILTERS) {
            String steps = rulesOf(filter).backTo(Objects.requireNonNull(rules.get(filter)));
            if (!steps.isEmpty()) {
                run(steps, filter + "-restore", "--noflush");
            }
        }
        if (bridge() && !bridge) {
            run("", "ip", "link", "delete", BRIDGE);
        }
        if (!forwarding().equals(forwarding)) {
            write(forwarding);
        }
    }

    private static PacketRules rulesOf(String filter) {
        return PacketRules.of(run("", filter + "-save").lines().toList());
    }

    private static boolean bridge() {
        return Files.exists(Path.of("/sys/class/net", BRIDGE));
    }

    private static String forwarding() {
        try {
            return Files.readString(FORWARDING).strip();
        } catch (IOException e) {
            return ""; // not a Linux that says so
        }
    }

    private static void write(String forwarding) {
        try {
            Files.writeString(FORWARDING, forwarding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it prints; nothing where there is no such command, for then nothing was changed. */
    private static String run(String input, String... line) {
        try {
            Process process = new ProcessBuilder(line).start();
            try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(input);
            }
            byte[] printed = process.getInputStream().readAllBytes();
            process.onExit().join();
            return new String(printed, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
