package org.safetynets.referrals.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class HsdsBadInputIT {

    @Autowired Api api;

    @ParameterizedTest
    @CsvSource({
        "services?page=0",
        "services?page=x",
        "services?page=100001",
        "services?per_page=101",
        "services?per_page=0",
        "services?format=xml",
        "services?modified_after=yesterday",
        "services?taxonomy_term_id=1",
        "services?taxonomy_id=1",
        "services?organization_id=harbor",
        "services?full=perhaps",
        "services?minimal=perhaps",
        "services?search=12345678901234567890123456789012345678901234567890123456789012345678901234567890x",
        "services/1",
        "organizations?per_page=101",
        "organizations?format=xml",
        "organizations?full_service=perhaps",
        "organizations?taxonomy_term_id=1",
        "organizations/1",
        "organizations/1?full_service=true",
        "service_at_locations?per_page=101",
        "service_at_locations?format=csv",
        "service_at_locations?modified_after=1",
        "service_at_locations?postcode=H91",
        "service_at_locations?proximity=1000",
        "service_at_locations/1",
        "taxonomies?page=0",
        "taxonomies?format=xml",
        "taxonomies/1",
        "taxonomy_terms?per_page=x",
        "taxonomy_terms?parent_id=1",
        "taxonomy_terms?top_only=perhaps",
        "taxonomy_terms?format=xml",
        "taxonomy_terms/1"
    })
    void what_makes_no_sense_is_refused(String parameter) {
        var answer = api.get("/hsds/" + parameter);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
