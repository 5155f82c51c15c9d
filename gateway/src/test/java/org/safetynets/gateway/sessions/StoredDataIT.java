package org.safetynets.gateway.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;
import reactor.core.publisher.Flux;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class StoredDataIT {

    private static final Path PAGE = Path.of("../docs/security/data.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^## ");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| secret \\|");

    @Test
    void what_the_gateway_keeps_stands_in_the_table_of_data_as_secret() throws IOException {
        // given
        var section =
                SECTION.splitAsStream(Files.readString(PAGE))
                        .filter(it -> it.startsWith("gateway\n"))
                        .findFirst()
                        .orElseThrow();
        // when
        var kept =
                Flux.from(GATEWAY.bean(MongoDatabase.class).listCollectionNames())
                        .filter(it -> !it.startsWith("system."))
                        .collectList()
                        .blockOptional()
                        .orElseThrow();
        // then
        assertThat(ROW.matcher(section).results().map(it -> it.group(1)))
                .containsExactlyInAnyOrderElementsOf(kept);
    }
}
