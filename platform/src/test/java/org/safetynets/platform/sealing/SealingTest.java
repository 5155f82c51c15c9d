package org.safetynets.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.MutableClock;

class SealingTest {

    private static final String PLACE = "requests.reason:7";

    private final MutableClock clock = new MutableClock();
    private final KeptKeys kept = new KeptKeysInMemory();
    private final Instance one = new Instance(kept, KeyRing.forDevelopment(), clock);
    private final Instance another = new Instance(kept, KeyRing.forDevelopment(), clock);
    private final Subject ana = Subject.person(UUID.randomUUID());
    private final Subject harbor = Subject.organization(UUID.randomUUID());

    @Property(tries = 200)
    void what_is_sealed_opens_in_every_instance(
            @ForAll String text, @ForAll String place, @ForAll("subjects") Subject subject) {
        var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        var sealed = one.sealing.seal(subject, place, whole);

        assertThat(one.sealing.open(subject, place, sealed)).contains(whole);
        assertThat(another.sealing.open(subject, place, sealed)).contains(whole);
    }

    @Property(tries = 200)
    void opens_in_no_other_place(@ForAll("places") String place, @ForAll("places") String other) {
        Assume.that(!place.equals(other));

        var sealed = one.sealing.seal(ana, place, "not ready");

        assertThatThrownBy(() -> one.sealing.open(ana, other, sealed))
                .isInstanceOf(BrokenSealException.class);
    }

    @Property(tries = 100)
    void opens_with_no_other_subjects_key(@ForAll("subjects") Subject other) {
        one.sealing.seal(other, PLACE, "of their own");

        var sealed = one.sealing.seal(ana, PLACE, "not ready");

        assertThat(one.sealing.open(other, PLACE, sealed)).isEmpty();
    }

    @Property(tries = 200)
    void a_changed_byte_is_noticed(@ForAll String text, @ForAll byte change, @ForAll int at) {
        Assume.that(change != 0);
        var bytes = one.sealing.seal(ana, PLACE, text).data().clone();
        var keyId = 1 + Integer.BYTES;
        bytes[keyId + Math.floorMod(at, bytes.length - keyId)] ^= change;

        assertThatThrownBy(() -> one.sealing.open(ana, PLACE, Sealed.of(bytes)))
                .isInstanceOf(BrokenSealException.class);
    }

    @Property(tries = 100)
    void any_bytes_open_to_nothing(@ForAll byte[] bytes) {
        one.sealing.seal(ana, PLACE, "there is a key");

        assertThat(one.sealing.open(ana, PLACE, Sealed.of(bytes))).isEmpty();
    }

    @Example
    void the_same_text_is_never_the_same_twice() {
        var first = one.sealing.seal(ana, PLACE, "not ready");

        assertThat(one.sealing.seal(ana, PLACE, "not ready")).isNotEqualTo(first);
    }

    @Example
    void a_destroyed_key_opens_nothing_and_keeps_nothing() {
        var before = one.sealing.seal(ana, PLACE, "not ready");
        var stays = one.sealing.seal(harbor, PLACE, "of the organization");

        one.destroying.destroyKeyOf(((Subject.OfPerson) ana).person());

        assertThat(one.sealing.open(ana, PLACE, before)).isEmpty();
        var after = one.sealing.seal(ana, PLACE, "came late");
        assertThat(after.data()).isEmpty();
        assertThat(one.sealing.open(ana, PLACE, after)).isEmpty();
        assertThat(one.unreadable()).isEqualTo(2);
        assertThat(one.sealing.open(harbor, PLACE, stays)).contains("of the organization");
    }

    @Example
    void a_key_destroyed_before_there_was_one_is_not_made_later() {
        one.destroying.destroyKeyOf(((Subject.OfPerson) ana).person());
        one.destroying.destroyKeyOf(((Subject.OfPerson) ana).person());

        assertThat(another.sealing.seal(ana, PLACE, "came late").data()).isEmpty();
    }

    @Example
    void an_organizations_key_can_be_destroyed_too() {
        var sealed = one.sealing.seal(harbor, PLACE, "of the organization");

        one.destroying.destroyKeyOf(((Subject.OfOrganization) harbor).organization());

        assertThat(one.sealing.open(harbor, PLACE, sealed)).isEmpty();
    }

    @Example
    void a_key_destroyed_elsewhere_ends_here_within_five_minutes() {
        clock.advance(Duration.ZERO);
        var sealed = one.sealing.seal(ana, PLACE, "not ready");

        another.destroying.destroyKeyOf(((Subject.OfPerson) ana).person());
        clock.advance(Instance.CACHED.plusSeconds(1));

        assertThat(one.sealing.open(ana, PLACE, sealed)).isEmpty();
    }

    @Example
    void misses_of_the_cache_are_counted() {
        var sealed = one.sealing.seal(ana, PLACE, "not ready");
        one.sealing.open(ana, PLACE, sealed);

        var gets = one.meters.get("cache.gets").tag("cache", "nets.keys");

        assertThat(gets.tag("result", "miss").functionCounter().count()).isEqualTo(1);
    }

    @Example
    void a_sealed_text_says_nothing_in_a_log() {
        var sealed = one.sealing.seal(ana, PLACE, "not ready");

        assertThat(sealed).asString().isEqualTo("Sealed[42 bytes]");
        assertThat(kept.find(ana).orElseThrow().wrapped().orElseThrow())
                .asString()
                .isEqualTo("WrappedKey[by=development]");
    }

    @Provide
    Arbitrary<Subject> subjects() {
        var ids = Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
        return Arbitraries.oneOf(
                ids.map(it -> new Subject.OfPerson(new PersonId(it))),
                ids.map(it -> new Subject.OfOrganization(new OrganizationId(it))));
    }

    @Provide
    Arbitrary<String> places() {
        return Combinators.combine(
                        Arbitraries.of("requests.reason", "requests.note", "cards.email"),
                        Arbitraries.integers().between(1, 20))
                .as((field, id) -> field + ":" + id);
    }
}
