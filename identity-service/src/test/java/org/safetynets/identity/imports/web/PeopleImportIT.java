package org.safetynets.identity.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.identity.imports.domain.Invitations;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.kernel.Refusal;
import org.safetynets.platform.test.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@IdentityTest
@Import(PeopleImportIT.Inviting.class)
class PeopleImportIT {

    private static final String HEADER = "organization,email,roles\n";

    @Autowired private Network network;
    @Autowired private Invited invited;

    /** One invitation that was asked for. */
    record Invitation(OrganizationId organization, String email, Set<MemberRole> roles) {}

    /** Remembers who was invited. */
    static final class Invited implements Invitations {
        final List<Invitation> all = new CopyOnWriteArrayList<>();

        @Override
        public Optional<Refusal> invite(
                OrganizationId organization, String email, Set<MemberRole> roles, PersonId by) {
            all.add(new Invitation(organization, email, roles));
            return Optional.empty();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Inviting {
        @Bean
        Invited invited() {
            return new Invited();
        }
    }

    @Test
    void every_line_becomes_an_invitation() {
        // given
        var name = Network.fresh("Harbor");
        var created = network.asAdmin().post("/api/identity/organizations", Network.called(name));
        // when
        var taken = take(HEADER + name + ",wren@example.org,trainer; facilitator\n");
        // then
        assertThat(taken.text("status")).as(taken.toString()).isEqualTo("applying");
        await().atMost(Duration.ofSeconds(30)).until(() -> !invited.all.isEmpty());
        var one = invited.all.getFirst();
        assertThat(one.organization()).hasToString(created.text("organizationId"));
        assertThat(one.email()).isEqualTo("wren@example.org");
        assertThat(one.roles())
                .containsExactlyInAnyOrder(MemberRole.TRAINER, MemberRole.FACILITATOR);
    }

    @Test
    void wrong_lines_are_named_and_nobody_is_invited() {
        // given
        var name = Network.fresh("Harbor");
        network.asAdmin().post("/api/identity/organizations", Network.called(name));
        var before = invited.all.size();
        // when
        var taken =
                take(
                        HEADER
                                + name
                                + ",wren@example.org,trainer\n"
                                + name
                                + ",Wren@Example.org,trainer\n"
                                + "Nowhere,heron@example.org,trainer\n"
                                + name
                                + ",heron.example.org,trainer\n"
                                + name
                                + ",heron@example.org,queen\n");
        // then
        assertThat(taken.text("status")).isEqualTo("refused");
        assertThat(taken.json().path("errors").valueStream())
                .extracting(it -> it.path("line").asInt() + it.path("column").asString(""))
                .containsExactly("3email", "4organization", "5email", "6roles");
        assertThat(taken.body()).doesNotContain("example.org");
        assertThat(invited.all).hasSize(before);
    }

    private Answer take(String file) {
        return network.asAdmin()
                .with("Content-Type", "text/csv")
                .post("/api/identity/imports?kind=people", file);
    }
}
