package org.safetynets.gateway.signin;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.gateway.support.CodeApp;
import org.safetynets.gateway.support.KeycloakAdmin;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.gateway.support.Relayed;
import org.safetynets.stack.demo.Mailbox;
import org.safetynets.stack.junit.Infrastructure;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

/** Somebody who reads another's mail. */
@RealInfrastructure({
    InfrastructurePart.MONGODB,
    InfrastructurePart.KEYCLOAK,
    InfrastructurePart.MAIL
})
class ResettingIT {

    private static final String PASSWORD = "a long enough one";
    private static final String OTHER = "another long enough one";
    private static final Pattern LINK = Pattern.compile("http://\\S+/action-token\\?[^\\s\"<>]+");

    private final String pseudonym = "quiet-dune-" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = pseudonym + "@example.org";
    private final PlainBrowser stranger = new PlainBrowser();

    @BeforeEach
    void forget() {
        UPSTREAM.reset();
    }

    @Test
    void a_new_password_by_mail_does_not_get_around_the_second_factor_of_staff() {
        // given
        var app = staffWithCodes();
        // when
        askForANewPassword();
        var page = stranger.follow(stranger.get(mailedLink()));
        var chosen = Map.of("password-new", OTHER, "password-confirm", OTHER);
        stranger.follow(stranger.submit(page, chosen));
        // then
        stranger.send(GATEWAY.request("/groups/mine"));
        assertThat(UPSTREAM.last().header("Authorization")).isNull();
        var asked = signIn(stranger, OTHER);
        assertThat(asked.body()).contains("data-page-id=\"login-login-otp\"");
        var end = stranger.follow(stranger.submit(asked, Map.of("otp", app.nextCode())));
        assertThat(end.uri().getPath()).isEqualTo("/groups/mine");
    }

    private CodeApp staffWithCodes() {
        var owner = new PlainBrowser();
        owner.signUp(GATEWAY.url(), pseudonym, PASSWORD, address);
        KeycloakAdmin.give(Relayed.by(owner).person(), "staff");
        var again = new PlainBrowser();
        var page = signIn(again, PASSWORD);
        var app = CodeApp.reading(page.body());
        var code = Map.of("totp", app.nextCode(), "totpSecret", app.secret(), "userLabel", "phone");
        again.follow(again.submit(page, code));
        return app;
    }

    private void askForANewPassword() {
        var page = stranger.follow(stranger.get(GATEWAY.url() + "/login?returnTo=/groups/mine"));
        var link =
                Objects.requireNonNull(
                        Jsoup.parse(page.body()).selectFirst("a[href*=reset-credentials]"));
        var form = stranger.follow(stranger.get(page.uri().resolve(link.attr("href")).toString()));
        stranger.follow(stranger.submit(form, Map.of("username", pseudonym)));
    }

    private String mailedLink() {
        var mailbox = new Mailbox(Infrastructure.mail().api());
        return await().atMost(20, SECONDS)
                .until(
                        () ->
                                mailbox.messages(address).stream()
                                        .flatMap(it -> LINK.matcher(decoded(it.raw())).results())
                                        .map(MatchResult::group)
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** From quoted-printable, where the link was too long for a line; else it stays as it is. */
    private static String decoded(String mail) {
        return mail.replaceAll("=\\r?\\n", "").replace("=3D", "=");
    }

    private HttpResponse<String> signIn(PlainBrowser at, String password) {
        var page = at.follow(at.get(GATEWAY.url() + "/login?returnTo=/groups/mine"));
        return at.submitSignIn(page, pseudonym, password);
    }
}
