package org.safetynets.identity.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.OrganizationId;

class WalkTest {

    private static final ChainId CHAIN = ChainId.of(new OrganizationId(UUID.randomUUID()));

    @Test
    void finds_nothing_in_a_chain_as_it_was_written() {
        // given
        var chain = chain(4);
        // when, then
        assertThat(walk(chain, chain.getLast().asHead())).isEmpty();
        assertThat(walk(List.of(), Head.beginning(CHAIN))).isEmpty();
    }

    @Test
    void finds_an_entry_that_says_something_else() {
        // given
        var chain = chain(4);
        chain.set(1, saying(chain.get(1), "roster.read", chain.get(1).hash()));
        // when, then
        assertThat(walk(chain, chain.getLast().asHead())).contains(broken(2, Flaw.CHANGED));
    }

    @Test
    void finds_an_entry_that_was_changed_together_with_its_hash() {
        // given
        var chain = chain(4);
        var old = chain.get(1);
        var fact = saying(old, "roster.read", old.hash()).fact();
        chain.set(1, Entry.after(chain.get(0).asHead(), old.id(), fact));
        // when, then
        assertThat(walk(chain, chain.getLast().asHead())).contains(broken(3, Flaw.DETACHED));
    }

    @Test
    void finds_an_entry_that_is_gone() {
        // given
        var chain = chain(4);
        var head = chain.getLast().asHead();
        // when, then
        assertThat(walk(List.of(chain.get(0), chain.get(2), chain.get(3)), head))
                .contains(broken(2, Flaw.MISSING));
        assertThat(walk(chain.subList(1, 4), head)).contains(broken(1, Flaw.MISSING));
        assertThat(walk(chain.subList(0, 3), head)).contains(broken(4, Flaw.MISSING));
        assertThat(walk(List.of(), head)).contains(broken(1, Flaw.MISSING));
    }

    @Test
    void finds_two_entries_that_changed_places() {
        // given
        var chain = chain(4);
        var second = chain.get(1);
        var third = chain.get(2);
        chain.set(1, at(third, second.position()));
        chain.set(2, at(second, third.position()));
        // when, then
        assertThat(walk(chain, chain.getLast().asHead())).contains(broken(2, Flaw.CHANGED));
    }

    @Test
    void finds_a_last_entry_the_head_does_not_know() {
        // given
        var chain = chain(3);
        var head = new Head(CHAIN, 3, "f".repeat(64));
        // when, then
        assertThat(walk(chain, head)).contains(broken(3, Flaw.DETACHED));
    }

    @Test
    void tells_fields_apart_whatever_they_hold() {
        // given
        var id = UUID.randomUUID();
        var head = Head.beginning(CHAIN);
        // when
        var one = Entry.after(head, id, fact("group", "a1:b"));
        var other = Entry.after(head, id, fact("groupa", "1:b"));
        // then
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    private static Optional<Break> walk(List<Entry> entries, Head head) {
        var walk = new Walk(CHAIN);
        entries.forEach(walk::meet);
        return walk.end(head);
    }

    private static Break broken(long position, Flaw flaw) {
        return new Break(CHAIN, position, flaw);
    }

    private static List<Entry> chain(int length) {
        var entries = new ArrayList<Entry>();
        var head = Head.beginning(CHAIN);
        for (var i = 0; i < length; i++) {
            var entry = Entry.after(head, UUID.randomUUID(), fact("group", "group-" + i));
            entries.add(entry);
            head = entry.asHead();
        }
        return entries;
    }

    private static Fact fact(String type, String subject) {
        return new Fact(
                Instant.parse("2026-11-02T09:00:00Z"),
                "group-service",
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                false,
                "members.read",
                type,
                subject,
                null,
                null);
    }

    private static Entry saying(Entry it, String action, String hash) {
        var was = it.fact();
        var fact =
                new Fact(
                        was.at(),
                        was.service(),
                        was.actor(),
                        was.byService(),
                        action,
                        was.subjectType(),
                        was.subjectId(),
                        was.about(),
                        was.reason());
        return new Entry(it.id(), it.chain(), it.position(), it.previous(), fact, hash);
    }

    private static Entry at(Entry it, long position) {
        return new Entry(it.id(), it.chain(), position, it.previous(), it.fact(), it.hash());
    }
}
