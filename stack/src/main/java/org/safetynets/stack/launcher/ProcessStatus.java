package org.safetynets.stack.launcher;

import java.net.URI;
import org.safetynets.stack.process.Probe;
import org.safetynets.stack.state.Entry;
import org.safetynets.stack.state.Memory;

/**
 * A process as it is now.
 *
 * @param health up, down (it runs and does not serve) or ended
 * @param memory resident bytes
 * @param startMillis from its start until it served
 */
public record ProcessStatus(
        String name, String url, long pid, String health, long memory, long startMillis) {

    public static ProcessStatus of(Entry entry) {
        long pid = entry.process().pid();
        boolean alive = entry.alive();
        String health = alive ? (serves(entry) ? "up" : "down") : "ended";
        long memory = alive ? Memory.of(pid) : 0;
        return new ProcessStatus(
                entry.name(), entry.url(), pid, health, memory, entry.startMillis());
    }

    private static boolean serves(Entry entry) {
        return entry.health().isEmpty()
                ? Probe.listens(port(entry.url()))
                : Probe.ok(entry.health());
    }

    /** Of a URL or of host:port. */
    private static int port(String url) {
        return URI.create(url.contains("://") ? url : "tcp://" + url).getPort();
    }
}
