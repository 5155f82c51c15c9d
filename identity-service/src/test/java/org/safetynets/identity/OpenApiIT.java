package org.safetynets.identity;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.OperationRules;
import org.safetynets.platform.test.Watched;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class OpenApiIT {

    @Autowired Api api;

    @TestFactory
    Stream<DynamicTest> every_operation_is_kept_from_everybody_else() {
        return OperationRules.of(api);
    }

    @Test
    void operators_are_told_what_their_alerts_and_dashboards_ask(@Autowired MeterRegistry meters) {
        Watched.assertListed("identity-service", meters);
    }
}
