package org.safetynets.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
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

    @Autowired Api api;

    @Test
    void the_api_describes_itself_with_the_roles_each_address_asks_for() {
        var document = api.get("/openapi");
        assertThat(document.status()).isEqualTo(200);
        var open =
                document.json()
                        .path("paths")
                        .path("/api/groups/organizations/{organizationId}/groups/{groupId}/open")
                        .path("post");
        assertThat(open.path("x-roles").toString()).contains("coordinator");
        assertThat(document.json().path("paths").has("/api/groups/search")).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> every_operation_is_kept_from_everybody_else() {
        return OperationRules.of(api);
    }

    @Test
    void operators_are_told_what_their_alerts_and_dashboards_ask(@Autowired MeterRegistry meters) {
        Watched.assertListed("group-service", meters);
    }
}
