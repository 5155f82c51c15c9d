package org.safetynets.referrals.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.integration.domain.Integration.Described;
import org.safetynets.referrals.integration.domain.IntegrationResult.Changed;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.sandbox.domain.Sandbox;

class RemindingOfKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final Instant END = in(100);
    private static final PracticeId PRACTICE = new PracticeId(UUID.randomUUID());
    private static final OrganizationId HARBOR = new OrganizationId(UUID.randomUUID());

    @Test
    void is_due_once_thirty_and_once_seven_days_before_the_last_key_ends() {
        assertThat(remindedDayByDay(with(HARBOR, key("a", END)))).containsExactly("70 30", "93 7");
    }

    @Test
    void is_not_due_while_another_key_outlasts_it_or_has_no_end() {
        var outlasted = with(HARBOR, key("a", END), key("b", END.plusSeconds(86_400 * 100)));
        assertThat(remindedDayByDay(outlasted)).isEmpty();
        var endless = new Key("b", "RSA 2048", "{}", NOW, Optional.empty());
        assertThat(remindedDayByDay(with(HARBOR, key("a", END), endless))).isEmpty();
    }

    @Test
    void is_due_at_once_when_the_key_that_outlasted_it_goes_out_of_use() {
        // given
        var two = with(HARBOR, key("a", END), key("b", in(500)));
        assertThat(two.remind(in(80))).isEmpty();
        // when
        var one = two.dropKey("b").orElseThrow().integration();
        // then
        assertThat(one.remind(in(80)).orElseThrow().daysLeft()).isEqualTo(30);
    }

    @Test
    void begins_anew_with_another_key() {
        // given
        var told = with(HARBOR, key("a", END)).remind(in(94)).orElseThrow();
        assertThat(told.daysLeft()).isEqualTo(7);
        assertThat(told.integration().remindAt()).isEmpty();
        // when
        var added =
                (Changed)
                        told.integration()
                                .addKeys(List.of(keyFrom(94, "b", 194)), Optional.empty(), in(94));
        // then
        assertThat(added.integration().remindAt()).contains(in(164));
    }

    @Test
    void is_not_due_of_an_end_that_whoever_added_the_key_has_just_chosen() {
        assertThat(remindedDayByDay(with(HARBOR, key("a", in(20))))).containsExactly("13 7");
        assertThat(remindedDayByDay(with(HARBOR, key("a", in(5))))).isEmpty();
    }

    @Test
    void is_never_due_in_a_sandbox_of_keys_at_an_address_or_once_it_is_revoked() {
        var sandbox = new Sandbox(PRACTICE).organization();
        assertThat(remindedDayByDay(with(sandbox, key("a", END)))).isEmpty();
        var revoked = (Changed) with(HARBOR, key("a", END)).revoke(NOW);
        assertThat(revoked.integration().remindAt()).isEmpty();
        var address = Optional.of(KeysAt.unknown(URI.create("https://alder.example/jwks.json")));
        var endless = new Key("a", "RSA 2048", "{}", NOW, Optional.empty());
        var published = made(HARBOR, List.of(endless), address);
        assertThat(published.remindAt()).isEmpty();
    }

    private static Instant in(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    private static Key key(String kid, Instant end) {
        return new Key(kid, "RSA 2048", "{}", NOW, Optional.of(end));
    }

    private static Key keyFrom(int day, String kid, int end) {
        return new Key(kid, "RSA 2048", "{}", in(day), Optional.of(in(end)));
    }

    private static Integration with(OrganizationId organization, Key... keys) {
        return made(organization, List.of(keys), Optional.empty());
    }

    private static Integration made(
            OrganizationId organization, List<Key> keys, Optional<KeysAt> address) {
        return Integration.ofPractice(
                new IntegrationId(UUID.randomUUID()),
                PRACTICE,
                organization,
                new Described("Software", Set.of("system/Task.rs"), keys, address),
                NOW);
    }

    private static List<String> remindedDayByDay(Integration integration) {
        var all = new ArrayList<String>();
        var now = integration;
        for (var day = 0; day < 110; day++) {
            var due = now.remind(in(day));
            if (due.isPresent()) {
                all.add(day + " " + due.get().daysLeft());
                now = due.get().integration();
            }
        }
        return all;
    }
}
