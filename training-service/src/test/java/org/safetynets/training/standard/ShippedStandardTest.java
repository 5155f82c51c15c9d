package org.safetynets.training.standard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.WireEnums;
import org.safetynets.training.standard.domain.DraftingResult.Drafted;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.web.StandardRequest;
import tools.jackson.databind.json.JsonMapper;

/** The standard we ship is one that the service takes, and says what the design says. */
class ShippedStandardTest {

    private static final Path FILE = Path.of("../deploy/content/standards/btpf-1.0.0.json");

    private final StandardRequest shipped = read();

    @Test
    void is_taken_as_it_is() {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(shipped)).isEmpty();
        }
        assertThat(Standard.draft(new StandardId(UUID.randomUUID()), shipped.toDomain()))
                .isInstanceOf(Drafted.class);
    }

    @Test
    void certifies_facilitators_for_three_purposes_for_two_years() {
        assertThat(shipped.code()).isEqualTo("BTPF");
        assertThat(shipped.version()).isEqualTo("1.0.0");
        assertThat(shipped.level()).isEqualTo(Level.FACILITATOR);
        assertThat(shipped.validityMonths()).isEqualTo(24);
        assertThat(shipped.purposes())
                .containsExactlyInAnyOrder("BT_STABILISE", "BT_CORE", "BT_CONNECT");
    }

    @Test
    void asks_for_eleven_modules_nine_signs_of_readiness_and_eight_agreements() {
        assertThat(codes(RequirementKind.MODULE))
                .containsAll(IntStream.rangeClosed(1, 11).mapToObj("M%02d"::formatted).toList());
        assertThat(codes(RequirementKind.READINESS)).hasSize(9);
        assertThat(codes(RequirementKind.AGREEMENT)).hasSize(8);
    }

    @Test
    void has_the_pass_marks_of_the_design() {
        assertMark("AS03", "80", 1);
        assertMark("AS05", "80", 1);
        assertMark("AS05C", "100", 1);
        assertMark("AS07", "80", 1);
        assertMark("AS07C", "100", 1);
        assertMark("RP06", "3", 1);
        assertMark("RP07", "3", 1);
        assertMark("RP09", "3", 1);
        assertMark("OB1", "3", 3);
        assertMark("OB2", "3", 3);
        assertMark("OB3", "2", 3);
    }

    private void assertMark(String code, String mark, int times) {
        var requirement = shipped.toDomain().requirement(code).orElseThrow();
        assertThat(requirement.minimumScore()).as(code).isEqualByComparingTo(mark);
        assertThat(requirement.times()).as(code).isEqualTo(times);
    }

    private List<String> codes(RequirementKind kind) {
        return shipped.toDomain().requirements().stream()
                .filter(it -> it.kind() == kind)
                .map(Requirement::code)
                .toList();
    }

    private static StandardRequest read() {
        try {
            return JsonMapper.builder()
                    .addModule(new WireEnums())
                    .build()
                    .readValue(Files.readString(FILE), StandardRequest.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
