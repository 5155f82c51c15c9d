package org.safetynets.identity.consent.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.consent.domain.ConsentText;
import org.safetynets.identity.consent.domain.ConsentTexts;
import org.safetynets.identity.consent.domain.TextKey;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Texts in MongoDB. */
@Repository
class MongoConsentTexts implements ConsentTexts {

    private static final Sort NEWEST_FIRST =
            Sort.by("code", "language").and(Sort.by(Sort.Direction.DESC, "version"));

    private final MongoOperations mongo;

    MongoConsentTexts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(ConsentText text) {
        try {
            mongo.insert(ConsentTextDocument.of(text));
        } catch (DuplicateKeyException e) {
            throw new StaleVersionException(); // added meanwhile; the use case looks again
        }
    }

    @Override
    public Optional<ConsentText> find(TextKey key) {
        var id = ConsentTextDocument.id(key);
        return Optional.ofNullable(mongo.findById(id, ConsentTextDocument.class))
                .map(ConsentTextDocument::restored);
    }

    @Override
    public Optional<Integer> currentVersion(String code, String language) {
        return list(code, language, 0, 1).stream().map(it -> it.key().version()).findFirst();
    }

    @Override
    public List<ConsentText> list(
            @Nullable String code, @Nullable String language, long offset, int limit) {
        var some = which(code, language).with(NEWEST_FIRST).skip(offset).limit(limit);
        return mongo.find(some, ConsentTextDocument.class).stream()
                .map(ConsentTextDocument::restored)
                .toList();
    }

    @Override
    public long count(@Nullable String code, @Nullable String language) {
        return mongo.count(which(code, language), ConsentTextDocument.class);
    }

    private static Query which(@Nullable String code, @Nullable String language) {
        var criteria = new Criteria();
        if (code != null) {
            criteria.and("code").is(code);
        }
        if (language != null) {
            criteria.and("language").is(language);
        }
        return Query.query(criteria);
    }
}
