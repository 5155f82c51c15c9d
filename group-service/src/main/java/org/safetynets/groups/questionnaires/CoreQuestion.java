package org.safetynets.groups.questionnaires;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a question that everybody is asked. Which there are, which answers they take and
 * where those lead is nobody's to edit; how they are said is.
 *
 * @param texts by language, as all else
 * @param why it is asked
 * @param notice what is to be known before answering
 */
record CoreQuestion(
        @NotNull @Pattern(regexp = "Q\\d{1,2}") String code,
        @NotEmpty @Size(max = 20)
                Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotBlank @Size(max = 300) String>
                        texts,
        @NotEmpty @Size(max = 20)
                Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotBlank @Size(max = 500) String> why,
        @Nullable @Size(max = 20)
                Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotBlank @Size(max = 500) String>
                        notice,
        @NotNull @Size(max = 10) List<@NotNull @Valid CoreAnswer> answers) {

    /** An answer it takes, in the order in which they are offered. */
    record CoreAnswer(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,20}") String code,
            @NotEmpty @Size(max = 20)
                    Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotBlank @Size(max = 120) String>
                            texts) {}

    List<String> codes() {
        return answers.stream().map(CoreAnswer::code).toList();
    }
}
