package org.safetynets.stack.state;

/**
 * One process of a stack.
 *
 * @param health the URL that answers 200 when it serves; empty where it speaks no HTTP
 * @param startMillis from its start until it served
 * @param version what it runs; differs after a rebuild
 */
public record Entry(
        String name,
        String url,
        String health,
        ProcessIdentity process,
        String log,
        long startMillis,
        String version) {

    public boolean alive() {
        return process.handle().isPresent();
    }
}
