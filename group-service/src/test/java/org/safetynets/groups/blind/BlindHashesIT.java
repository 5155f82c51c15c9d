package org.safetynets.groups.blind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BlindHashesIT {

    @Autowired BlindHashes hashes;

    /** Somebody who only reads has no transaction that would be tried again. */
    @Test
    void an_organization_has_one_key_also_when_many_ask_for_it_first() throws Exception {
        // given
        var organization = new OrganizationId(UUID.randomUUID());
        Callable<String> asking = () -> hashes.of(organization, "use", "text");
        // when
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = threads.invokeAll(Stream.generate(() -> asking).limit(16).toList());
            // then
            for (var one : asked) {
                assertThat(one.get()).isEqualTo(hashes.of(organization, "use", "text"));
            }
        }
    }
}
