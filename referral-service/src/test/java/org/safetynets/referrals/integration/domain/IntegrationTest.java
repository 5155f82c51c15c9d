package org.safetynets.referrals.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.integration.domain.Integration.Described;
import org.safetynets.referrals.integration.domain.IntegrationResult.Changed;
import org.safetynets.referrals.integration.domain.IntegrationResult.Refused;
import org.safetynets.referrals.practice.domain.PracticeId;

class IntegrationTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final Set<String> SCOPES = Set.of("system/Task.rs", "system/Consent.r");

    @Test
    void of_a_practice_is_let_in_by_a_decision_alone() {
        // given
        var asked = practices(key("a"));
        assertThat(asked.isLetIn()).isFalse();
        // then
        var allowed = done(asked.decide(true)).integration();
        assertThat(allowed.isLetIn()).isTrue();
        assertThat(done(asked.decide(false)).integration().access()).isEqualTo(Access.REFUSED);
        var out = done(allowed.decide(false));
        assertThat(out.integration().access()).isEqualTo(Access.WITHDRAWN);
        assertThat(out.effect()).isEqualTo(Effect.TAKES_AWAY);
    }

    @Test
    void keys_overlap_until_the_old_one_ends() {
        // given
        var change = NOW.plus(Duration.ofDays(7));
        // when
        var rotated =
                done(practices(key("a")).addKeys(List.of(key("b")), Optional.of(change), NOW));
        // then
        assertThat(rotated.effect()).isEqualTo(Effect.GIVES);
        assertThat(kids(rotated.integration(), change.minusMillis(1))).containsExactly("a", "b");
        assertThat(kids(rotated.integration(), change)).containsExactly("b");
    }

    @Test
    void a_key_never_lasts_longer_for_being_replaced() {
        // given
        var soon = NOW.plusSeconds(60);
        var ending = new Key("a", "RSA 2048", "{}", NOW, Optional.of(soon));
        // when
        var rotated =
                done(
                        practices(ending)
                                .addKeys(
                                        List.of(key("b")),
                                        Optional.of(NOW.plus(Duration.ofDays(7))),
                                        NOW));
        // then
        assertThat(rotated.integration().keys().getFirst().endsAt()).contains(soon);
    }

    @Test
    void a_key_taken_out_of_use_takes_the_tokens_with_it() {
        // when
        var dropped = practices(key("a"), key("b")).dropKey("a").orElseThrow();
        // then
        assertThat(dropped.effect()).isEqualTo(Effect.TAKES_AWAY);
        assertThat(kids(dropped.integration(), NOW)).containsExactly("b");
        assertThat(practices(key("a")).dropKey("c")).isEmpty();
    }

    @Test
    void more_keys_than_it_needs_or_two_of_one_name_are_refused() {
        // given
        var four = practices(key("a"), key("b"), key("c"), key("d"));
        // then
        assertThat(four.addKeys(List.of(key("e")), Optional.empty(), NOW))
                .isEqualTo(new Refused(new TooManyKeys(Integration.MOST_KEYS)));
        assertThat(practices(key("a")).addKeys(List.of(key("a")), Optional.empty(), NOW))
                .isEqualTo(new Refused(new KeyKnown()));
    }

    @Test
    void fewer_scopes_take_tokens_away_and_more_do_not() {
        var one = practices(key("a"));
        assertThat(done(one.describe("B", Set.of("system/Task.rs"))).effect())
                .isEqualTo(Effect.TAKES_AWAY);
        assertThat(done(one.describe("B", SCOPES)).effect()).isEqualTo(Effect.GIVES);
    }

    @Test
    void keys_of_an_address_replace_those_known_before() {
        // given
        var at = KeysAt.unknown(URI.create("https://keys.test/jwks"));
        var published = made(Optional.of(at));
        var known = published.fetched(List.of(key("a"), key("b")), NOW);
        assertThat(known.effect()).isEqualTo(Effect.GIVES);
        // when
        var same = known.integration().fetched(List.of(key("a"), key("b")), NOW.plusSeconds(9));
        var fewer = known.integration().fetched(List.of(key("b")), NOW);
        // then
        assertThat(same.effect()).isEqualTo(Effect.NONE);
        assertThat(fewer.effect()).isEqualTo(Effect.TAKES_AWAY);
        assertThat(known.integration().notFetched().keys()).hasSize(2);
        assertThat(known.integration().addKeys(List.of(key("c")), Optional.empty(), NOW))
                .isEqualTo(new Refused(new KeysComeFromAddress()));
    }

    @Test
    void revoked_is_for_good() {
        // given
        var revoked = done(practices(key("a")).revoke(NOW));
        // then
        assertThat(revoked.effect()).isEqualTo(Effect.TAKES_AWAY);
        var ended = revoked.integration();
        assertThat(ended.keys()).isEmpty();
        var no = new Refused(new IntegrationRevoked());
        assertThat(ended.decide(true)).isEqualTo(no);
        assertThat(ended.addKeys(List.of(key("b")), Optional.empty(), NOW)).isEqualTo(no);
        assertThat(ended.describe("B", SCOPES)).isEqualTo(no);
        assertThat(ended.revoke(NOW)).isEqualTo(no);
    }

    @Test
    void a_key_warns_thirty_days_before_its_end() {
        var key = new Key("a", "EC P-384", "{}", NOW, Optional.of(NOW.plus(Key.SOON)));
        assertThat(key.endsSoon(NOW.minusMillis(1))).isFalse();
        assertThat(key.endsSoon(NOW)).isTrue();
    }

    private static List<String> kids(Integration it, Instant when) {
        return it.keysAt(when).stream().map(Key::kid).toList();
    }

    private static Key key(String kid) {
        var inAYear = NOW.plus(Duration.ofDays(365));
        return new Key(kid, "RSA 2048", "{\"kid\":\"" + kid + "\"}", NOW, Optional.of(inAYear));
    }

    private static Integration practices(Key... keys) {
        return made(Optional.empty(), keys);
    }

    private static Integration made(Optional<KeysAt> at, Key... keys) {
        return Integration.ofPractice(
                new IntegrationId(UUID.randomUUID()),
                new PracticeId(UUID.randomUUID()),
                new OrganizationId(UUID.randomUUID()),
                new Described("A", SCOPES, Arrays.asList(keys), at),
                NOW);
    }

    private static Changed done(IntegrationResult result) {
        assertThat(result).isInstanceOf(Changed.class);
        return (Changed) result;
    }
}
