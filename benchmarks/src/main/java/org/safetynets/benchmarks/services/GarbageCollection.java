package org.safetynets.benchmarks.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/** Has a JVM give back what nobody needs any more, so that what it holds can be compared. */
public final class GarbageCollection {

    private GarbageCollection() {}

    public static void of(long pid) {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asking = new ProcessBuilder(tool, String.valueOf(pid), "GC.run");
            asking.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
