package org.safetynets.training.question;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.contracts.WireEnums;
import org.safetynets.training.question.domain.BankPolicy;
import org.safetynets.training.question.domain.Question;
import org.safetynets.training.question.web.BankBody;
import org.safetynets.training.shared.domain.Verdict;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions we ship are ones the service takes, in both languages, with their critical ones.
 */
class ShippedQuestionsTest {

    private static final Path FOLDER = Path.of("../deploy/content/questions");

    @ParameterizedTest
    @ValueSource(strings = {"M03", "M05", "M07"})
    void are_taken_as_they_are(String module) throws IOException {
        var bank = read(module);

        try (var validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(bank)).isEmpty();
        }
        assertThat(bank.standard()).isEqualTo("BTPF");
        assertThat(bank.module()).isEqualTo(module);
        assertThat(BankPolicy.isConsistent(bank.toDomain())).isEqualTo(Verdict.allow());
        assertThat(bank.questions()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(bank.toDomain())
                .allSatisfy(it -> assertThat(it.texts()).containsOnlyKeys("en", "es"))
                .allSatisfy(it -> assertThat(it.code()).startsWith(module));
    }

    @ParameterizedTest
    @CsvSource({"M03, 0, 0", "M05, 6, 2", "M07, 6, 1"})
    void say_which_are_critical_and_which_depend_on_the_law_of_the_place(
            String module, int critical, int local) throws IOException {
        var questions = read(module).toDomain();

        assertThat(questions).filteredOn(Question::critical).hasSize(critical);
        assertThat(questions).filteredOn(Question::local).hasSize(local);
    }

    private static BankBody read(String module) throws IOException {
        var file = FOLDER.resolve("btpf-" + module.toLowerCase(Locale.ROOT) + ".json");
        return JsonMapper.builder()
                .addModule(new WireEnums())
                .build()
                .readValue(Files.readAllBytes(file), BankBody.class);
    }
}
