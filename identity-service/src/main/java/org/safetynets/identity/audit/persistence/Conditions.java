package org.safetynets.identity.audit.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.UUID;
import org.safetynets.identity.audit.domain.ChainId;
import org.safetynets.identity.audit.domain.Search;
import org.springframework.data.mongodb.core.query.Criteria;

/** A search in MongoDB's words. */
final class Conditions {

    private Conditions() {}

    static Criteria in(ChainId chain, Search search) {
        return narrowed(where("chain").is(chain.value()), search);
    }

    static Criteria everywhere(Search search) {
        return narrowed(new Criteria(), search);
    }

    static Criteria involving(UUID reference) {
        return new Criteria()
                .orOperator(where("actor").is(reference), where("about").is(reference));
    }

    private static Criteria narrowed(Criteria criteria, Search search) {
        if (search.action() != null) {
            criteria.and("action").is(search.action());
        }
        if (search.actor() != null) {
            criteria.and("actor").is(search.actor());
        }
        if (search.about() != null) {
            criteria.and("about").is(search.about());
        }
        if (search.from() != null || search.to() != null) {
            var at = criteria.and("at");
            if (search.from() != null) {
                at.gte(search.from());
            }
            if (search.to() != null) {
                at.lt(search.to());
            }
        }
        return criteria;
    }
}
