package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.fhir.web.FhirPlay.read;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server says of itself is what it does. */
@ServiceTest
class StatementIT {

    @Autowired Api api;

    @Test
    void says_what_it_can_do_and_how_to_sign_in() {
        // when
        var statement = read(CapabilityStatement.class, api.get("/fhir/metadata"));
        var smart = api.get("/fhir/.well-known/smart-configuration");
        // then
        var types =
                statement.getRestFirstRep().getResource().stream().map(it -> it.getType()).toList();
        assertThat(types)
                .contains(
                        "Task",
                        "ServiceRequest",
                        "Consent",
                        "Patient",
                        "Organization",
                        "HealthcareService",
                        "PractitionerRole");
        assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
        assertThat(statement.getName()).isEqualTo("SafetyNetsReferrals");
        assertThat(statement.getTitle()).startsWith("Safety Nets");
        assertThat(statement.getPublisher()).isEqualTo("Safety Nets");
        assertThat(statement.getUrl()).endsWith("/fhir/metadata");
        assertThat(statement.getSoftware().getName()).isEqualTo("Safety Nets");
        assertThat(statement.getSoftware().getVersion()).isNotBlank().isNotEqualTo("8.8.0");
        assertThat(statement.getVersion()).isEqualTo(statement.getSoftware().getVersion());
        assertThat(smart.text("token_endpoint_auth_methods_supported", "0"))
                .isEqualTo("private_key_jwt");
        assertThat(smart.text("token_endpoint")).endsWith("/protocol/openid-connect/token");
    }

    @Test
    void lists_what_can_be_done_with_each_resource_and_no_more() {
        // when
        var rest = read(CapabilityStatement.class, api.get("/fhir/metadata")).getRestFirstRep();
        // then
        var can = new TreeMap<String, String>();
        for (var each : rest.getResource()) {
            var acts = each.getInteraction().stream().map(it -> it.getCode().toCode()).sorted();
            var params = each.getSearchParam().stream().map(it -> it.getName()).sorted();
            var operations = each.getOperation().stream().map(it -> "$" + it.getName()).sorted();
            can.put(
                    each.getType(),
                    Stream.of(acts, params, operations)
                            .flatMap(it -> it.distinct())
                            .collect(Collectors.joining(" ")));
        }
        assertThat(can)
                .containsOnly(
                        Map.entry("Consent", "read"),
                        Map.entry("HealthcareService", "read search-type"),
                        Map.entry("Organization", "read search-type"),
                        Map.entry("Patient", "read"),
                        Map.entry("PractitionerRole", "read search-type"),
                        Map.entry(
                                "ServiceRequest",
                                "create read search-type update _id _lastUpdated _since identifier"),
                        Map.entry("Subscription", "create delete read search-type $status"),
                        Map.entry(
                                "Task",
                                "create read search-type update _id _lastUpdated _since status"));
        var task = rest.getResource().stream().filter(it -> it.getType().equals("Task")).toList();
        assertThat(task.getFirst().getVersioning())
                .isEqualTo(CapabilityStatement.ResourceVersionPolicy.VERSIONEDUPDATE);
        assertThat(task.getFirst().getConditionalCreate()).isTrue();
        var subscription =
                rest.getResource().stream()
                        .filter(it -> it.getType().equals("Subscription"))
                        .toList();
        assertThat(subscription.getFirst().getExtensionFirstRep().getValue().primitiveValue())
                .isEqualTo(SubscriptionReader.TOPIC);
        assertThat(rest.getInteraction()).isEmpty();
    }
}
