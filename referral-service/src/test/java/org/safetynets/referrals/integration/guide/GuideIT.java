package org.safetynets.referrals.integration.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.ServiceTestSettings;
import org.safetynets.referrals.counselor.domain.Check;
import org.safetynets.referrals.counselor.domain.Counselor;
import org.safetynets.referrals.counselor.domain.CounselorId;
import org.safetynets.referrals.counselor.domain.Counselors;
import org.safetynets.referrals.counselor.domain.Profile;
import org.safetynets.referrals.counselor.domain.Standing;
import org.safetynets.referrals.fhir.access.KeycloakRealm;
import org.safetynets.stack.junit.Infrastructure;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The guide for integrators, as it stands, against the real Keycloak, MongoDB and Kafka. */
@RealInfrastructure({
    InfrastructurePart.MONGODB,
    InfrastructurePart.KAFKA,
    InfrastructurePart.KEYCLOAK
})
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ServiceTestSettings.class)
class GuideIT {

    private static final Path GUIDE = Path.of("../docs/guides/first-referral.md");
    private static final String COUNSELOR = "counselor1";

    private static final IdentityAtKeycloak IDENTITY =
            new IdentityAtKeycloak(new KeycloakRealm(Infrastructure.keycloak().url()));

    @Autowired Counselors counselors;
    @LocalServerPort int port;

    @DynamicPropertySource
    static void others(DynamicPropertyRegistry properties) {
        properties.add("NETS_KEYCLOAK", () -> Infrastructure.keycloak().url());
        properties.add("NETS_IDENTITY", IDENTITY::url);
    }

    @AfterAll
    static void end() {
        IDENTITY.close();
    }

    @Test
    void leads_from_nothing_to_a_closed_loop(@TempDir Path folder)
            throws IOException, InterruptedException, ParseException {
        // given
        var keycloak = new KeycloakRealm(Infrastructure.keycloak().url());
        var token = keycloak.tokenOf(COUNSELOR).text("access_token");
        assertThat(token).isNotEmpty();
        var person = SignedJWT.parse(token).getJWTClaimsSet().getSubject();
        counselors.add(approved(new PersonId(UUID.fromString(person))));
        // then
        var here = Map.of("GATEWAY", "http://127.0.0.1:" + port, "TOKEN", token);
        Guide.at(GUIDE).run(folder, here);
    }

    private static Counselor approved(PersonId person) {
        var today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        return new Counselor(
                new CounselorId(UUID.randomUUID()),
                new OrganizationId(UUID.randomUUID()),
                person,
                new Profile(
                        "R. Alder",
                        "Alder Practice",
                        Set.of(),
                        Set.of("en"),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        false),
                List.of(),
                Standing.APPROVED,
                Optional.of(new Check(today, today.plusDays(90))),
                false,
                List.of(),
                Instant.now(),
                1);
    }
}
