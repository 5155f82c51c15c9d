package org.safetynets.platform.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.safetynets.platform.test.ServiceTestBeans;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/** Another instance of the sample, in a process of its own that can be ended as by a power cut. */
final class OtherInstance implements AutoCloseable {

    static final String NAME = "other";

    private static final String STANDS_STILL = "stands still";

    private final Process process;
    private final Path output;

    private OtherInstance(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static OtherInstance start(Environment first, Copies.Still still) throws IOException {
        var output = Files.createTempFile("other-instance", ".log");
        var process =
                new ProcessBuilder(command(first, still))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        return new OtherInstance(process, output);
    }

    private static List<String> command(Environment first, Copies.Still still) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var command =
                new ArrayList<>(
                        List.of(
                                java,
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                classes,
                                OtherInstance.class.getName(),
                                "--server.port=0",
                                "--nets.relay.lease=3s",
                                "--nets.sample.instance=" + NAME,
                                "--nets.sample.still=" + still));
        for (var name :
                List.of(
                        "NETS_MONGODB_URI",
                        "NETS_KAFKA",
                        "NETS_TOPIC_PREFIX",
                        "spring.mongodb.database")) {
            command.add("--" + name + "=" + first.getRequiredProperty(name));
        }
        return command;
    }

    public static void main(String... settings) {
        new SpringApplication(SampleApplication.class, ServiceTestBeans.class).run(settings);
    }

    /** Says so, and goes on no more. */
    static void standStill() {
        System.out.println(STANDS_STILL);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean standsStill() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("It has ended:\n" + Files.readString(output));
        }
        return Files.readString(output).contains(STANDS_STILL);
    }

    /** At once: it closes nothing, and leaves no group. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.deleteIfExists(output);
    }
}
