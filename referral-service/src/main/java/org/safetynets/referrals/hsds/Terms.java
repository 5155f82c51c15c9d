package org.safetynets.referrals.hsds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.contracts.PurposeChangedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Our copy of the network's purposes, kept by their events; there are few. */
@Component
class Terms implements EventConsumer<PurposeChangedV1> {

    private final MongoOperations mongo;

    Terms(MongoOperations mongo) {
        this.mongo = mongo;
    }

    List<Term> all() {
        return mongo.find(new Query().with(Sort.by("code")), Term.class);
    }

    /** Those whose name or code has the text, which is in lower case. */
    List<Term> with(String wanted) {
        return all().stream()
                .filter(
                        it ->
                                (it.code() + " " + it.name())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted))
                .toList();
    }

    Optional<Term> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Term.class));
    }

    @Override
    public Class<PurposeChangedV1> eventType() {
        return PurposeChangedV1.class;
    }

    @Override
    public String name() {
        return "HsdsTerms";
    }

    @Override
    public void on(PurposeChangedV1 event, EventContext context) {
        var known = mongo.findById(event.purposeId(), Term.class);
        if (known == null || known.version() < event.version()) {
            mongo.save(new Term(event.purposeId(), event.version(), event.code(), event.name()));
        }
    }
}
