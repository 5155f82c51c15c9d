package org.safetynets.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever comes in a header is taken or refused as documented, and never anything else. */
class HeadersPropertiesTest {

    @Property
    void an_if_match_is_taken_or_refused_by_its_own_problem(
            @ForAll String header, @ForAll long version) {
        var thrown = catchThrowable(() -> Etags.requireMatch(header, version));

        if (thrown != null) {
            assertThat(thrown).isInstanceOf(PreconditionException.class);
        }
    }

    @Property
    void the_present_version_is_taken_wherever_in_the_list_it_stands(
            @ForAll @IntRange(max = 1000) int version, @ForAll @IntRange(max = 1000) int other) {
        var header = Etags.of(other) + " ,\t" + Etags.of(version);

        assertThatCode(() -> Etags.requireMatch(header, version)).doesNotThrowAnyException();
    }

    @Property
    void a_request_id_cannot_forge_a_line_of_a_log(@ForAll String given) {
        assertThat(RequestId.acceptOrMake(given)).matches("[A-Za-z0-9._-]{8,64}");
    }

    @Property(tries = 200)
    void an_answer_is_opened_by_its_own_key_and_caller(
            @ForAll String caller, @ForAll String key, @ForAll byte[] answer) {
        var sealed = new IdempotencyKey(caller, key).seal(answer);

        assertThat(new IdempotencyKey(caller, key).open(sealed)).isEqualTo(answer);
    }

    @Property(tries = 200)
    void no_other_key_or_caller_opens_it_or_even_finds_it(
            @ForAll String caller, @ForAll String key, @ForAll String other) {
        var own = new IdempotencyKey(caller, key);
        var sealed = own.seal(new byte[] {1, 2, 3});

        for (var foreign :
                new IdempotencyKey[] {
                    new IdempotencyKey(caller, key + other + "x"),
                    new IdempotencyKey(caller + other + "x", key)
                }) {
            assertThat(foreign.id()).isNotEqualTo(own.id());
            assertThat(catchThrowable(() -> foreign.open(sealed))).isNotNull();
        }
    }
}
