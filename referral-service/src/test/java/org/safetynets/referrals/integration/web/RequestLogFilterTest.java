package org.safetynets.referrals.integration.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLogFilterTest {

    @ParameterizedTest
    @CsvSource({
        "/fhir/Task/0192f0c0, /fhir/Task/{id}",
        "/fhir/Task/0192f0c0/_history/2, /fhir/Task/{id}",
        "/fhir/Task/, /fhir/Task",
        "/fhir/Task, /fhir/Task",
        "/fhir/Patient/Jane, /fhir/Patient/{id}",
        "/fhir/JaneDoe, /fhir",
        "/fhir/Task%20Jane, /fhir",
        "/fhir, /fhir"
    })
    void a_path_is_logged_without_anything_somebody_made_up(String path, String logged) {
        assertThat(RequestLogFilter.template(path)).isEqualTo(logged);
    }
}
