package org.safetynets.identity.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.platform.security.Role.COORDINATOR;
import static org.safetynets.platform.security.Role.TRAINER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Api;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class BrandingIT {

    private static final String PICTURE = "RIFF1234WEBPVP8 and so on";
    @Autowired private Network network;
    @Autowired private Api api;
    private OrganizationId organization;
    private Api coordinator;

    @BeforeEach
    void coordinated() {
        organization = network.organization();
        coordinator =
                network.as(network.member(organization, COORDINATOR), organization, COORDINATOR);
    }

    @Test
    void gives_an_organization_a_neutral_name_and_leaves_its_own_to_the_administrator() {
        // when
        var answer = coordinator.with("If-Match", "\"1\"").put(path("/branding"), dress());
        // then
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text("neutralName")).isEqualTo("The Pier House");
        assertThat(answer.text("languages", "0")).isEqualTo("es");
        assertThat(answer.text("name")).startsWith("Harbor");
        assertThat(coordinator.put(path("/branding"), dress()).status()).isEqualTo(428);
        var stale = coordinator.with("If-Match", "\"1\"").put(path("/branding"), dress());
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void is_the_coordinators_alone() {
        // given
        var trainer = network.as(network.member(organization, TRAINER), organization, TRAINER);
        // when, then
        assertThat(trainer.put(path("/branding"), dress()).status()).isEqualTo(403);
        assertThat(trainer.delete(path("/logo")).status()).isEqualTo(403);
        assertThat(network.asAdmin().put(path("/branding"), dress()).status()).isIn(403, 404);
    }

    @Test
    void refuses_names_that_are_too_long_and_zones_that_are_none() {
        // given
        var body = new HashMap<>(dress());
        body.put("neutralName", "x".repeat(61));
        body.put("timeZone", "+02:00");
        // when
        var answer = coordinator.with("If-Match", "\"1\"").put(path("/branding"), body);
        // then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("neutralName", "timeZone");
    }

    @Test
    void shows_a_logo_to_everybody_for_as_long_as_it_is_the_same() {
        // when
        var shown = webp().put(path("/logo"), PICTURE);
        // then
        assertThat(shown.status()).as(shown.toString()).isEqualTo(200);
        assertThat(shown.text("logo")).isEqualTo(path("/logo") + "?v=2");
        var logo = api.get(shown.text("logo"));
        assertThat(logo.body()).isEqualTo(PICTURE);
        assertThat(logo.header("Content-Type")).isEqualTo("image/webp");
        assertThat(logo.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(logo.header("Content-Security-Policy"))
                .contains("sandbox", "frame-ancestors 'none'");
        assertThat(logo.header("Cache-Control")).contains("private", "max-age=31536000");
        assertThat(webp().put(path("/logo"), PICTURE).text("logo")).endsWith("?v=3");
        assertThat(coordinator.delete(path("/logo")).text("logo")).isEmpty();
        assertThat(api.get(path("/logo")).status()).isEqualTo(404);
    }

    @Test
    void takes_no_page_for_a_picture_and_none_that_is_too_large() {
        // when, then
        var page = webp().put(path("/logo"), "<svg onload=alert(1)>");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("errors", "0", "field")).isEqualTo("logo");
        var large = webp().put(path("/logo"), PICTURE + "x".repeat(100_000));
        assertThat(large.status()).isEqualTo(400);
        assertThat(api.get(path("/logo")).status()).isEqualTo(404);
    }

    private Api webp() {
        return coordinator.with("Content-Type", "image/webp");
    }

    private String path(String rest) {
        return "/api/identity/organizations/" + organization + rest;
    }

    private static Map<String, Object> dress() {
        return Map.of(
                "neutralName", "The Pier House",
                "languages", List.of("es"),
                "timeZone", "America/New_York");
    }
}
