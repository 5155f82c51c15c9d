package org.safetynets.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.OperationRules;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Watched;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OpenApiIT {

    private static final String ORGANIZATION = "/api/training/organizations/{organizationId}";

    @Autowired private Api api;

    @Test
    void describes_every_operation_and_who_may_call_it() {
        var paths = api.get("/openapi").json().path("paths");

        assertThat(paths.propertyNames())
                .contains(
                        "/api/training/standards",
                        "/api/training/standards/{standardId}",
                        "/api/training/standards/{standardId}/publish",
                        ORGANIZATION + "/cohorts",
                        ORGANIZATION + "/cohorts/{cohortId}",
                        ORGANIZATION + "/cohorts/{cohortId}/enrolments",
                        ORGANIZATION + "/cohorts/{cohortId}/waitlist",
                        ORGANIZATION + "/cohorts/{cohortId}/place/accept",
                        ORGANIZATION + "/cohorts/{cohortId}/admissions",
                        ORGANIZATION + "/cohorts/{cohortId}/sessions",
                        ORGANIZATION + "/cohorts/{cohortId}/move",
                        ORGANIZATION + "/sessions/{sessionId}/attendance",
                        ORGANIZATION + "/programs/{programId}",
                        ORGANIZATION + "/programs/{programId}/cohorts",
                        ORGANIZATION + "/enrolments/{enrolmentId}/signatures",
                        "/api/training/my/places",
                        ORGANIZATION + "/enrolments/{enrolmentId}",
                        ORGANIZATION + "/enrolments/{enrolmentId}/evidence",
                        ORGANIZATION + "/certifications",
                        ORGANIZATION + "/certifications/{certificationId}",
                        ORGANIZATION + "/certifications/{certificationId}/suspend",
                        ORGANIZATION + "/certifications/{certificationId}/reinstate",
                        ORGANIZATION + "/certifications/{certificationId}/revoke",
                        ORGANIZATION + "/supervision/board",
                        ORGANIZATION + "/supervision/facilitators/{personId}/supervisor",
                        ORGANIZATION + "/supervision/facilitators/{personId}/debriefs",
                        ORGANIZATION + "/supervision/facilitators/{personId}/sessions",
                        ORGANIZATION + "/supervision/absences/{absenceId}/cover",
                        ORGANIZATION + "/supervision/flags/{flagId}/step",
                        ORGANIZATION + "/supervision/remedies/{remedyId}/withdraw",
                        ORGANIZATION + "/forecast",
                        ORGANIZATION + "/forecast/weeks",
                        "/api/training/my/debriefs/{debriefId}/complete",
                        "/api/training/my/practice",
                        "/api/training/my/remedies",
                        "/api/training/my/support",
                        "/api/training/my/support/sessions",
                        "/api/training/my/support/new-discovery",
                        "/api/training/my/certifications",
                        "/api/training/my/certificate-name",
                        "/api/training/credential-keys",
                        "/verify",
                        "/verify/{code}",
                        "/verify/{code}/credential",
                        "/verify/{code}/certificate.pdf",
                        "/verify/jwks.json",
                        "/status-lists/{purpose}-{list}");
        assertThat(
                        paths.path(ORGANIZATION + "/certifications")
                                .path("post")
                                .path("x-roles")
                                .toString())
                .contains("trainer");
    }

    @TestFactory
    Stream<DynamicTest> every_operation_is_kept_from_everybody_else() {
        return OperationRules.of(api);
    }

    @Test
    void operators_are_told_what_their_alerts_and_dashboards_ask(@Autowired MeterRegistry meters) {
        Watched.assertListed("training-service", meters);
    }
}
