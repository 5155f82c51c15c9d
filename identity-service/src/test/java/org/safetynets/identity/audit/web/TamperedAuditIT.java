package org.safetynets.identity.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.audit.web.AuditFixture.read;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.identity.audit.domain.Entries;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What somebody with the database at hand could do, and what verifying makes of it. */
@IdentityTest
class TamperedAuditIT {

    @Autowired private Network network;
    @Autowired private Given given;
    @Autowired private Entries entries;
    @Autowired private MongoOperations mongo;
    private OrganizationId organization;

    @BeforeEach
    void a_chain_of_its_own() {
        organization = new OrganizationId(UUID.randomUUID());
        var actor = network.person("Heron");
        new AuditFixture(given, entries)
                .noted(
                        read(organization, actor, "roster.read", null),
                        read(organization, actor, "members.read", null),
                        read(organization, actor, "roster.read", null),
                        read(organization, actor, "members.read", null));
        assertThat(verify().json().path("intact").asBoolean()).isTrue();
    }

    @AfterEach
    void nothing_of_it() {
        mongo.remove(query(where("chain").is(chain())), "auditEntries");
        mongo.remove(query(where("_id").is(chain())), "auditHeads");
    }

    @Test
    void a_changed_entry_is_found() {
        // when
        set(2, new Update().set("action", "roster.read"));
        // then
        assertBroken(2, "changed");
    }

    @Test
    void a_removed_entry_is_found() {
        // when
        mongo.remove(at(2), "auditEntries");
        // then
        assertBroken(2, "missing");
    }

    @Test
    void a_removed_last_entry_is_found() {
        // when
        mongo.remove(at(4), "auditEntries");
        // then
        assertBroken(4, "missing");
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        // when
        set(2, new Update().set("position", -1L));
        set(3, new Update().set("position", 2L));
        set(-1, new Update().set("position", 3L));
        // then
        assertBroken(2, "changed");
    }

    @Test
    void a_removed_head_is_found() {
        // when
        mongo.remove(query(where("_id").is(chain())), "auditHeads");
        // then
        assertBroken(1, "detached");
    }

    @Test
    void an_entry_slipped_in_at_the_end_is_found() {
        // given
        var last = Objects.requireNonNull(mongo.findOne(at(4), Document.class, "auditEntries"));
        // when
        mongo.insert(last.append("_id", UUID.randomUUID()).append("position", 5L), "auditEntries");
        // then
        assertBroken(5, "detached");
    }

    private void assertBroken(long position, String flaw) {
        var answer = verify();
        assertThat(answer.json().path("intact").asBoolean()).isFalse();
        assertThat(answer.text("firstBroken", "organizationId")).isEqualTo(chain());
        assertThat(answer.json().path("firstBroken").path("position").asLong()).isEqualTo(position);
        assertThat(answer.text("firstBroken", "flaw")).isEqualTo(flaw);
    }

    private Answer verify() {
        var answer = network.asAdmin().post("/api/identity/audit/verify", null);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private void set(long position, Update update) {
        mongo.updateFirst(at(position), update, "auditEntries");
    }

    private Query at(long position) {
        return query(where("chain").is(chain()).and("position").is(position));
    }

    private String chain() {
        return organization.toString();
    }
}
