package org.safetynets.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    @Test
    void every_problem_has_a_title_a_detail_and_a_way_to_mend_it() {
        var problems = ProblemCatalogue.load().all();

        assertThat(problems)
                .containsKeys("not-currently-certified", "not-found", "invalid-request");
        assertThat(problems.values())
                .allSatisfy(
                        it -> {
                            assertThat(it.name()).matches("[a-z]+(-[a-z]+)*");
                            assertThat(it.title()).doesNotEndWith(".").hasSizeLessThan(80);
                            assertThat(it.detail()).endsWith(".");
                            assertThat(it.help()).endsWith(".");
                        });
    }
}
