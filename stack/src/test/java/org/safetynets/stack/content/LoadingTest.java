package org.safetynets.stack.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.Refused;
import org.safetynets.stack.content.Outcome.Result;
import org.safetynets.stack.parts.Project;

/** What really ships, into a network that keeps what it is given and answers as ours do. */
class LoadingTest {
    private static final Path CONTENT = Project.root(Map.of()).resolve("deploy/content");
    private final RememberingNetwork network = new RememberingNetwork();

    @Test
    void an_empty_network_gets_everything_and_a_second_run_changes_nothing() {
        // given
        var first = load(Loading.everything());
        var written = network.writes();
        // when
        var second = load(Loading.everything());
        // then
        assertThat(first).extracting(Outcome::result).containsOnly(Result.CREATED);
        assertThat(first).extracting(Outcome::kind).contains(Kind.values());
        assertThat(second).extracting(Outcome::result).containsOnly(Result.UNCHANGED);
        assertThat(second).hasSameSizeAs(first);
        assertThat(network.writes()).isEqualTo(written);
    }

    @Test
    void what_the_network_wrote_stays() {
        // given
        load(Loading.everything());
        network.edit("/api/groups/purposes/BT_CORE", "name", "Our own word");
        // when
        var again = load(Loading.everything());
        // then
        assertThat(again.stream().filter(it -> it.result() != Result.UNCHANGED))
                .singleElement()
                .satisfies(it -> assertThat(it.result()).isEqualTo(Result.KEPT))
                .satisfies(it -> assertThat(it.name()).isEqualTo("BT_CORE"))
                .satisfies(it -> assertThat(it.differences()).hasSize(1));
    }

    @Test
    void what_the_network_wrote_is_replaced_only_when_that_is_asked_for() {
        // given
        load(Loading.everything());
        network.edit("/api/groups/purposes/BT_CORE", "name", "Our own word");
        // when
        var replaced = load(new Loading(Set.of(Kind.PURPOSES), false, true));
        // then
        assertThat(replaced).extracting(Outcome::result).contains(Result.UPDATED);
        assertThat(load(Loading.everything()))
                .extracting(Outcome::result)
                .containsOnly(Result.UNCHANGED);
    }

    @Test
    void a_dry_run_tells_the_same_and_writes_nothing() {
        // when
        var told = load(new Loading(Set.of(Kind.values()), true, true));
        // then
        assertThat(told).extracting(Outcome::result).containsOnly(Result.CREATED);
        assertThat(network.writes()).isZero();
    }

    @Test
    void a_draft_is_replaced_by_its_version_and_a_published_standard_by_nothing() {
        // given
        load(Loading.everything());
        network.edit("/api/training/standards/BTPF", "level", "other");
        network.edit("/api/training/standards/COFAC", "level", "other");
        network.edit("/api/training/standards/COFAC", "status", "published");
        // when
        var told = load(new Loading(Set.of(Kind.STANDARDS), false, true));
        // then
        assertThat(told.stream().filter(it -> it.result() != Result.UNCHANGED))
                .extracting(it -> it.name() + " " + it.result())
                .containsExactly("BTPF 1.0.0 UPDATED", "COFAC 1.0.0 KEPT");
    }

    @Test
    void a_later_version_of_the_network_keeps_ours_out() {
        // given
        load(Loading.everything());
        network.edit("/api/training/standards/BTPF", "version", "1.10.0");
        // when
        var told = load(Loading.everything());
        // then
        assertThat(told.stream().filter(it -> it.result() != Result.UNCHANGED))
                .extracting(it -> it.name() + " " + it.remark())
                .containsExactly("BTPF 1.0.0 the network has a later version");
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_problem_and_the_rest_goes_on() {
        // given
        network.refuse("/api/groups/playbooks/CONFLICT");
        // when
        var told = load(Loading.everything());
        // then
        assertThat(told.stream().filter(Outcome::isRefused))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.remark()).isEqualTo("400 It is wrong: names are not"));
        assertThat(told).extracting(Outcome::kind).contains(Kind.QUESTIONS);
    }

    @Test
    void nothing_is_written_over_what_could_not_be_read() {
        // given
        network.refuse("/api/groups/measures");
        // when
        var told = load(new Loading(Set.of(Kind.MEASURES), false, true));
        // then
        assertThat(told).extracting(Outcome::result).containsExactly(Result.REFUSED);
        assertThat(network.writes()).isZero();
    }

    @Test
    void in_english_alone_there_is_no_word_of_spanish() {
        // when
        var shelves = new Shelves(CONTENT, Languages.of(Set.of("en")));
        var told = Loading.everything().load(shelves, network).toList();
        // then
        assertThat(told).extracting(Outcome::result).containsOnly(Result.CREATED);
        assertThat(network.everything()).doesNotContain("\"es\"").contains("\"en\"");
    }

    @Test
    void a_language_that_does_not_ship_is_refused() {
        assertThatThrownBy(() -> Languages.of(Set.of("fr"))).isInstanceOf(Refused.class);
    }

    private List<Outcome> load(Loading loading) {
        return loading.load(new Shelves(CONTENT, Languages.all()), network).toList();
    }
}
