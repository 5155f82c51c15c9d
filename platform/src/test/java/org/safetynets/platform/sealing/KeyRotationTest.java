package org.safetynets.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.MutableClock;

class KeyRotationTest {

    private static final String OLD = "old:" + "A".repeat(43) + "=";
    private static final String NEW = "new:" + "B".repeat(42) + "A=";
    private static final String PLACE = "requests.reason:7";

    private final MutableClock clock = new MutableClock();
    private final KeptKeys kept = new KeptKeysInMemory();
    private final Instance before = new Instance(kept, KeyRing.of(List.of(OLD)), clock);
    private final Instance after = new Instance(kept, KeyRing.of(List.of(NEW, OLD)), clock);
    private final Instance withoutOld = new Instance(kept, KeyRing.of(List.of(NEW)), clock);

    @Test
    void every_key_is_wrapped_anew_so_that_the_old_one_can_go() {
        // given
        var people = people(450);
        var sealed = people.stream().map(it -> before.sealing.seal(it, PLACE, it.key())).toList();
        assertThat(kept.countNotWrappedBy("new")).isEqualTo(450);
        // when
        after.rotation.rotate();
        // then
        assertThat(kept.countNotWrappedBy("new")).isZero();
        assertThat(after.left()).isZero();
        for (var i = 0; i < people.size(); i++) {
            var person = people.get(i);
            assertThat(withoutOld.sealing.open(person, PLACE, sealed.get(i)))
                    .contains(person.key());
        }
    }

    @Test
    void a_key_that_cannot_be_unwrapped_stays_and_is_told() {
        // given
        before.sealing.seal(person(), PLACE, "text");
        // when
        withoutOld.rotation.rotate();
        // then
        assertThat(withoutOld.left()).isEqualTo(1);
    }

    @Test
    void an_old_data_key_gets_a_new_part_and_what_it_sealed_still_opens() {
        // given
        clock.advance(Duration.ZERO);
        var ana = person();
        var first = before.sealing.seal(ana, PLACE, "first");
        // when
        clock.advance(Instance.RENEWED.plusDays(1));
        after.rotation.rotate();
        var second = after.sealing.seal(ana, PLACE, "second");
        // then
        assertThat(keyId(second)).isNotEqualTo(keyId(first));
        assertThat(after.sealing.open(ana, PLACE, first)).contains("first");
        assertThat(after.sealing.open(ana, PLACE, second)).contains("second");
    }

    @Test
    void an_instance_that_knows_the_key_of_before_opens_what_the_new_part_sealed() {
        // given
        clock.advance(Duration.ZERO);
        var ana = person();
        before.sealing.seal(ana, PLACE, "first");
        clock.advance(Instance.RENEWED.plusDays(1));
        var other = new Instance(kept, KeyRing.of(List.of(OLD)), clock);
        other.sealing.seal(ana, PLACE, "it is cached there now");
        before.rotation.rotate();
        before.keys.forget(ana);
        // when
        var sealed = before.sealing.seal(ana, PLACE, "second");
        // then
        assertThat(other.sealing.open(ana, PLACE, sealed)).contains("second");
    }

    @Test
    void a_destroyed_key_does_not_come_back() {
        // given
        var ana = person();
        var sealed = before.sealing.seal(ana, PLACE, "text");
        var seen = kept.find(ana).orElseThrow();
        // when
        before.destroying.destroyKeyOf(((Subject.OfPerson) ana).person());
        // then
        assertThat(kept.replace(seen.rewrapped(seen.wrapped().orElseThrow()))).isFalse();
        after.rotation.rotate();
        assertThat(after.sealing.open(ana, PLACE, sealed)).isEmpty();
    }

    @Test
    void twenty_threads_read_and_write_meanwhile() throws Exception {
        // given
        clock.advance(Duration.ZERO);
        var people = people(40);
        people.forEach(it -> before.sealing.seal(it, PLACE, "there is a key"));
        clock.advance(Instance.RENEWED.plusDays(1)); // so that data keys are renewed as well
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var working =
                    IntStream.range(0, 20)
                            .mapToObj(it -> threads.submit(readingAndWriting(people, done, it)))
                            .toList();
            // when
            for (var round = 0; round < 20; round++) {
                after.rotation.rotate();
                clock.advance(Instance.RENEWED.plusDays(1));
            }
            done.set(true);
            // then
            for (var work : working) {
                assertThat(work.get()).isPositive();
            }
        }
    }

    /** Gives how many texts it sealed in one instance and opened in the other. */
    private Callable<Integer> readingAndWriting(
            List<Subject> people, AtomicBoolean done, int number) {
        var instances = List.of(after, new Instance(kept, KeyRing.of(List.of(NEW, OLD)), clock));
        return () -> {
            var count = 0;
            while (!done.get() || count == 0) {
                var person = people.get((number + count) % people.size());
                var sealed = instances.get(count % 2).sealing.seal(person, PLACE, "text " + count);
                var opened = instances.get((count + 1) % 2).sealing.open(person, PLACE, sealed);
                assertThat(opened).contains("text " + count);
                count++;
            }
            return count;
        };
    }

    @Test
    void instances_that_make_one_key_at_once_agree()
            throws ExecutionException, InterruptedException {
        var another = new Instance(kept, KeyRing.of(List.of(NEW, OLD)), clock);
        for (var round = 0; round < 50; round++) {
            var ana = person();
            try (var threads = Executors.newFixedThreadPool(2)) {
                var one = threads.submit(() -> another.sealing.seal(ana, PLACE, "one"));
                var two = threads.submit(() -> after.sealing.seal(ana, PLACE, "two"));
                assertThat(after.sealing.open(ana, PLACE, one.get())).contains("one");
                assertThat(after.sealing.open(ana, PLACE, two.get())).contains("two");
            }
        }
    }

    private static Subject person() {
        return new Subject.OfPerson(new PersonId(UUID.randomUUID()));
    }

    private static List<Subject> people(int count) {
        var people = new ArrayList<Subject>();
        IntStream.range(0, count).forEach(_ -> people.add(person()));
        return people;
    }

    private static List<Byte> keyId(Sealed sealed) {
        var bytes = sealed.data();
        return List.of(bytes[1], bytes[2], bytes[3], bytes[4]);
    }
}
