package org.safetynets.stack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of JVMs like ours. */
public final class JavaCommand {
    private JavaCommand() {}

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A JVM that spares memory, up to but without its main class. */
    public static List<String> small(String classpath, String... options) {
        var line = new ArrayList<String>();
        line.add(java());
        line.add("-XX:+UseSerialGC");
        line.add("-XX:+UseCompactObjectHeaders");
        line.add("--enable-native-access=ALL-UNNAMED");
        line.addAll(List.of(options));
        line.add("-cp");
        line.add(classpath);
        return line;
    }
}
