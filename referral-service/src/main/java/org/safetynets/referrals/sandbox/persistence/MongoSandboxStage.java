package org.safetynets.referrals.sandbox.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.safetynets.referrals.sandbox.domain.SandboxStage;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Clears a sandbox in MongoDB, and nothing that is real. */
@Component
class MongoSandboxStage implements SandboxStage {

    /** What is kept by organization. */
    private static final List<String> OF_THE_ORGANIZATION =
            List.of("referrals", "fhir_loops", "contact_plans", "seats", "fhir_news", "fhir_calls");

    /** What is kept by referral. */
    private static final List<String> OF_A_REFERRAL = List.of("consents", "receipts", "summaries");

    private final MongoOperations mongo;

    MongoSandboxStage(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void clear(OrganizationId sandbox) {
        if (!Sandbox.is(sandbox)) {
            throw new IllegalArgumentException("Not a sandbox: " + sandbox);
        }
        var all = query(where("organizationId").is(sandbox.value()));
        var ids =
                mongo.find(all, Document.class, "referrals").stream()
                        .map(it -> it.get("_id", UUID.class))
                        .toList();
        var theirs = query(where("referralId").in(ids));
        OF_A_REFERRAL.forEach(it -> mongo.remove(theirs, it));
        OF_THE_ORGANIZATION.forEach(it -> mongo.remove(all, it));
    }
}
