package org.safetynets.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.OperationRules;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Watched;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OpenApiIT {

    private static final String REFERRALS =
            "/api/referrals/organizations/{organizationId}/referrals";

    @Autowired Api api;

    @Test
    void describes_every_operation_and_nothing_internal() {
        // when: the first description is made on request, which takes long on a busy machine
        var document =
                await().atMost(Duration.ofMinutes(2))
                        .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                        .until(() -> api.get("/openapi"), it -> true);
        // then
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.json().get("paths").propertyNames())
                .contains(
                        REFERRALS,
                        REFERRALS + "/{referralId}",
                        "/api/referrals/organizations/{organizationId}/capacity",
                        "/api/referrals/claims",
                        "/api/referrals/mine",
                        "/api/referrals/mine/{referralId}/dial",
                        "/api/referrals/mine/{referralId}/receipts",
                        "/api/referrals/organizations/{organizationId}/counselors",
                        "/api/referrals/counselors/mine/{organizationId}",
                        "/api/referrals/counselors/search",
                        "/api/referrals/practices/{practiceId}",
                        "/api/referrals/practices/{practiceId}/integrations/{integrationId}",
                        "/api/referrals/organizations/{organizationId}/integrations",
                        "/api/referrals/crisis-resources");
        assertThat(document.json().get("paths").get(REFERRALS).get("post").toString())
                .contains("\"x-roles\"")
                .doesNotContain("request-key");
    }

    @TestFactory
    Stream<DynamicTest> every_operation_is_kept_from_everybody_else() {
        return OperationRules.of(api);
    }

    @Test
    void operators_are_told_what_their_alerts_and_dashboards_ask(@Autowired MeterRegistry meters) {
        Watched.assertListed("referral-service", meters);
    }
}
