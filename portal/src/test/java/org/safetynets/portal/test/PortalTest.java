package org.safetynets.portal.test;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole portal over HTTP, with the services around it on an ordinary day. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class PortalTest {

    protected static final Services SERVICES = new Services();

    @Value("${local.server.port}")
    protected int port;

    @DynamicPropertySource
    static void around(DynamicPropertyRegistry properties) {
        properties.add("NETS_KEYCLOAK", SERVICES::url);
        for (var service :
                new String[] {"IDENTITY", "GROUPS", "TRAINING", "NOTIFICATIONS", "REFERRALS"}) {
            properties.add("NETS_" + service, SERVICES::url);
        }
    }

    @BeforeEach
    void anOrdinaryDay() {
        Scenario.anOrdinaryDay(SERVICES);
    }

    protected Visit as(Person person) {
        return new Visit("http://localhost:" + port, SERVICES.token(person));
    }

    protected Visit asNobody() {
        return new Visit("http://localhost:" + port, null);
    }
}
