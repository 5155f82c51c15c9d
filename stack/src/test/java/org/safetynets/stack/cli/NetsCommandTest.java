package org.safetynets.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class NetsCommandTest {
    private static final int MISUSED = 2;
    private final StringWriter errors = new StringWriter();
    private final CommandLine line = NetsCommand.line().setErr(new PrintWriter(errors));

    @ParameterizedTest
    @CsvSource({
        "up --offset 1000 --instances group-service=2",
        "status --json",
        "logs kafka -n 20 --follow",
        "stop kafka --offset 1000",
        "start kafka",
        "kill kafka",
        "mail",
        "token coordinator1",
        "down --wipe",
        "test --containers",
        "test --compose",
        "test --image",
        "demo",
        "reconcile",
        "verify-audit --offset 1000",
        "grant --secrets /run/s --topic-prefix a. --mongodb mongodb://a --kafka admin.properties",
        "set-up --secrets /run/s --topic-prefix a. --kafka 127.0.0.1:9092",
        "content --gateway https://a.example --only purposes,crisis-resources --dry-run",
        "content --language en,es --replace --offset 1000",
        "bench relay",
        "faults --rounds 2 --seed 7 --only kill-kafka --only poison --short",
        "faults --only upgrade --from HEAD~3 --instances 1 --offset 1000",
        "backup /backups --key /keys/backup --full --offset 1000",
        "backup --new-key /keys/backup",
        "restore /backups --key /keys/backup --to 2026-11-27T22:30:00Z",
        "fuzz --minutes 5 --cases 100 --service groups --seed 7 --short"
    })
    void understands(String command) {
        assertThat(line.parseArgs(command.split(" ", -1)).subcommand()).isNotNull();
    }

    @Test
    void says_what_it_does_not_understand() {
        // when
        int status = line.execute("up", "--offset", "many");
        // then
        assertThat(status).isEqualTo(MISUSED);
        assertThat(errors.toString()).contains("'many' is not an int");
    }

    @Test
    void refuses_several_gateways_in_words() {
        // when
        int status = line.execute("up", "--instances", "gateway=2");
        // then
        assertThat(status).isEqualTo(1);
        assertThat(errors.toString()).contains("There cannot be several of gateway");
    }

    @Test
    void names_a_document_that_does_not_exist() {
        // when
        int status = line.execute("fuzz", "--service", "coffee", "--offset", "61000");
        // then
        assertThat(status).isEqualTo(1);
        assertThat(errors.toString()).contains("There is no document of coffee");
    }

    @Test
    void names_a_process_that_does_not_exist() {
        // when
        int status = line.execute("stop", "coffee-service", "--offset", "61000");
        // then
        assertThat(status).isEqualTo(1);
        assertThat(errors.toString()).contains("There is no coffee-service");
    }
}
