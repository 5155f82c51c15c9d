package org.safetynets.stack.cli;

import java.nio.file.Path;
import org.safetynets.stack.access.Secrets;
import picocli.CommandLine.Option;

/** What every command takes that gives services their rights at the stores. */
final class StoresOption {
    @Option(
            names = "--secrets",
            required = true,
            paramLabel = "DIR",
            description =
                    "A folder for each service, in which each file is a setting, such as"
                            + " NETS_MONGODB_PASSWORD.")
    private Path secrets = Path.of("");

    @Option(
            names = "--topic-prefix",
            defaultValue = "${env:NETS_TOPIC_PREFIX:-}",
            paramLabel = "PREFIX",
            description = "What stands before every topic of the deployment.")
    private String topicPrefix = "";

    Secrets secrets() {
        return new Secrets(secrets.toAbsolutePath());
    }

    String topicPrefix() {
        return topicPrefix;
    }
}
