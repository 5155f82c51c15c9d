package org.safetynets.referrals.fhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class R4ValidationTest {

    private static final String TASK =
            """
            {"resourceType":"Task","status":"requested","intent":"order",
             "code":{"coding":[{"system":"http://hl7.org/fhir/CodeSystem/task-code","code":"fulfill"}]},
             "focus":{"reference":"ServiceRequest/1"},"for":{"reference":"Patient/1"}}
            """;

    /** All definitions together take some 200 MB, and the whole service has 160. */
    private static final long MOST = 60L << 20;

    @Test
    void takes_what_is_valid_and_tells_what_is_not() {
        // given
        var validation = new R4Validation(FhirContext.forR4());
        // then
        assertThat(validation.errors(TASK)).isEmpty();
        assertThat(validation.errors(TASK.replace("requested", "wanted"))).isNotEmpty();
        assertThat(validation.errors(TASK.replace("\"intent\":\"order\",", ""))).isNotEmpty();
        assertThat(validation.errors(TASK.replace("\"focus\"", "\"focal\""))).isNotEmpty();
    }

    @Test
    void holds_only_the_definitions_it_needs() {
        // given
        var fhir = FhirContext.forR4();
        fhir.newJsonParser().parseResource(TASK);
        var before = used();
        // when
        var validation = new R4Validation(fhir);
        validation.errors(TASK);
        // then
        assertThat(used() - before).isLessThan(MOST);
        assertThat(validation.errors(TASK)).isEmpty();
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
