package org.safetynets.training.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.AUTHOR;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.contracts.WireEnums;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Category;
import org.safetynets.training.standard.domain.Competency;
import org.safetynets.training.standard.domain.Criterion;
import org.safetynets.training.standard.domain.DraftingResult.Drafted;
import org.safetynets.training.standard.domain.Ground;
import org.safetynets.training.standard.domain.HeldBefore;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.web.StandardRequest;
import tools.jackson.databind.json.JsonMapper;

/** The standards we ship are ones that the service takes, and say what the design says. */
class ShippedStandardTest {

    private static final Path FOLDER = Path.of("../deploy/content/standards");

    private final StandardContent lead = read("btpf").toDomain();

    @ParameterizedTest
    @ValueSource(strings = {"btpf", "cofac", "supv", "train", "grief"})
    void is_taken_as_it_is(String name) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(read(name))).isEmpty();
        }
        assertThat(Standard.draft(new StandardId(UUID.randomUUID()), read(name).toDomain(), AUTHOR))
                .isInstanceOf(Drafted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "btpf,BTPF,FACILITATOR,24",
        "cofac,COFAC,CO_FACILITATOR,12",
        "supv,SUPV,SUPERVISOR,24",
        "train,TRAIN,TRAINER,24",
        "grief,GRIEF,FACILITATOR,24"
    })
    void there_is_one_for_each_level(String name, String code, Level level, int months) {
        var content = read(name).toDomain();

        assertThat(content.code()).isEqualTo(code);
        assertThat(content.version()).isEqualTo("1.0.0");
        assertThat(content.level()).isEqualTo(level);
        assertThat(content.validityMonths()).isEqualTo(months);
        assertThat(content.rules().attempts()).isEqualTo(2);
    }

    @Test
    void certifies_for_three_purposes_and_for_four_more_with_endorsements() {
        assertThat(lead.purposes())
                .containsExactlyInAnyOrder("BT_STABILISE", "BT_CORE", "BT_CONNECT");
        assertThat(lead.rules().endorsements())
                .allSatisfy(it -> assertThat(it.requirements()).hasSize(2))
                .flatExtracting(it -> it.purposes())
                .containsExactlyInAnyOrder(
                        "BT_DISCLOSURE", "BT_SEPARATE", "BT_REBUILD", "BT_FAITH");
        assertThat(read("grief").purposes()).containsExactly("LOSS_GRIEF");
    }

    @Test
    void asks_for_eleven_modules_nine_signs_of_readiness_and_eight_agreements() {
        assertThat(codes(RequirementKind.MODULE))
                .containsAll(IntStream.rangeClosed(1, 11).mapToObj("M%02d"::formatted).toList());
        assertThat(codes(RequirementKind.READINESS)).hasSize(8);
        assertThat(requirement("RD9").times()).isEqualTo(8);
        assertThat(codes(RequirementKind.AGREEMENT)).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "AS03,80",
        "AS05,80",
        "AS05C,100",
        "AS07,80",
        "AS07C,100",
        "RP06,3",
        "RP07,3",
        "RP09,3"
    })
    void has_the_pass_marks_of_the_design(String code, String mark) {
        assertThat(requirement(code).minimumScore()).isEqualByComparingTo(mark);
        assertThat(requirement(code).times()).isEqualTo(1);
    }

    @Test
    void asks_for_three_observed_meetings_by_two_observers() {
        var observed = requirement("OB1");

        assertThat(observed.times()).isEqualTo(3);
        assertThat(observed.minimumScore()).isEqualByComparingTo("3");
        assertThat(observed.observed())
                .satisfies(
                        it -> {
                            assertThat(it.observers()).isEqualTo(2);
                            assertThat(it.lowest()).isEqualByComparingTo("2");
                            assertThat(it.lowestCritical()).isEqualByComparingTo("3");
                        });
    }

    @Test
    void has_ten_criteria_of_four_levels_of_which_three_are_critical() {
        var rubric = lead.curriculum().rubric();

        assertThat(rubric).hasSize(10).allSatisfy(it -> assertThat(it.levels()).hasSize(4));
        assertThat(rubric)
                .filteredOn(Criterion::critical)
                .extracting(Criterion::code)
                .containsExactly("R1", "R2", "R3");
    }

    @Test
    void answers_to_each_of_the_twelve_categories_and_adds_eight_competencies_of_its_own() {
        var curriculum = lead.curriculum();

        assertThat(curriculum.categories()).hasSize(12);
        assertThat(curriculum.competencies())
                .extracting(Competency::category)
                .containsAll(curriculum.categories().stream().map(Category::code).toList());
        assertThat(curriculum.competencies())
                .filteredOn(it -> it.category() == null)
                .extracting(Competency::code)
                .containsExactly("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8");
        assertThat(lead.requirements().stream().flatMap(it -> curriculum.shownBy(it).stream()))
                .as("every competency is shown by something")
                .containsAll(curriculum.competencies().stream().map(Competency::code).toList());
    }

    @Test
    void is_renewed_as_the_design_says() {
        var renewal = lead.rules().renewal();

        assertThat(renewal).isNotNull();
        assertThat(renewal.graceDays()).isEqualTo(60);
        assertThat(renewal.lapsedMonths()).isEqualTo(12);
        assertThat(renewal.again()).contains("M05", "M07", "OB1");
        assertThat(requirement("RN_CE").hours()).isEqualByComparingTo("20");
        assertThat(requirement("RN_CE").alsoCounts()).containsExactly("RN_CES");
        assertThat(requirement("RN_CES").hours()).isEqualByComparingTo("10");
        assertThat(requirement("RN_MEET").times()).isEqualTo(24);
    }

    @Test
    void names_the_grounds_on_which_it_is_taken_away() {
        assertThat(lead.rules().grounds())
                .filteredOn(it -> it.consequence() == Ground.Consequence.SUSPENSION)
                .hasSize(5);
        assertThat(lead.rules().grounds())
                .filteredOn(it -> it.consequence() == Ground.Consequence.REVOCATION)
                .hasSize(6);
    }

    @Test
    void supervisors_and_trainers_have_led_for_two_years() {
        for (var name : List.of("supv", "train")) {
            var content = read(name).toDomain();
            assertThat(content.requirement("LEAD").orElseThrow().held())
                    .isEqualTo(new HeldBefore("BTPF", 24));
            assertThat(content.requirement("MEET").orElseThrow().times()).isEqualTo(60);
            assertThat(content.requirement("RATE").orElseThrow().minimumScore())
                    .isEqualByComparingTo("80");
        }
    }

    @Test
    void people_read_it_in_two_languages() {
        assertThat(lead.everyRequirement().map(Requirement::title))
                .extracting(Words::es)
                .doesNotContainNull();
        assertThat(lead.curriculum().agreements())
                .extracting(it -> it.text().es())
                .doesNotContainNull();
    }

    private Requirement requirement(String code) {
        return lead.requirement(code).orElseThrow();
    }

    private List<String> codes(RequirementKind kind) {
        return lead.requirements().stream()
                .filter(it -> it.kind() == kind)
                .map(Requirement::code)
                .toList();
    }

    private static StandardRequest read(String name) {
        try {
            return JsonMapper.builder()
                    .addModule(new WireEnums())
                    .build()
                    .readValue(
                            Files.readString(FOLDER.resolve(name + "-1.0.0.json")),
                            StandardRequest.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
