package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.stack.services.Service;

/** What each service has production insist on, by which the platform goes. */
class ProductionSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "training-service, needed, NETS_CLAMD",
        "notification-service, needed, NETS_MAIL_TLS",
        "notification-service, refused, NETS_MAIL_TLS=none",
        "notification-service, refused, NETS_OUTBOUND_ALLOW_LOOPBACK=true",
        "referral-service, refused, NETS_OUTBOUND_ALLOW_LOOPBACK=true"
    })
    void nothing_that_keeps_people_safe_is_left_out(String service, String how, String setting)
            throws IOException {
        var listed = Pattern.compile("\\b" + how + "-in-production: (.*)");

        assertThat(listed.matcher(Files.readString(settings(service))).results())
                .singleElement()
                .extracting(it -> List.of(it.group(1).split(", ")))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(setting);
    }

    @ParameterizedTest
    @EnumSource
    void a_process_speaks_by_strong_suites_alone_before_it_does_anything_else(Service service)
            throws IOException {
        try (var sources =
                Files.find(
                        Suite.project().resolve(service.module()).resolve("src/main/java"),
                        9,
                        (file, about) -> file.toString().matches(".*\\wApplication\\.java"))) {
            assertThat(sources)
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(Files.readString(it))
                                            .containsPattern(
                                                    "main\\(.*\\{\\s+StrongTls\\.only\\(\\);"));
        }
    }

    private static Path settings(String service) {
        return Suite.project().resolve(service).resolve("src/main/resources/application.yml");
    }
}
