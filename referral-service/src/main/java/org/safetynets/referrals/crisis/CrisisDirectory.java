package org.safetynets.referrals.crisis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.web.Etags;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The crisis resources of all countries. */
@Component
public class CrisisDirectory implements CollectionInitializer {

    private static final String COLLECTION = "crisis_resources";

    private final MongoOperations mongo;

    CrisisDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Those of the country first, then those that serve many. */
    public List<CountryResources> of(String country) {
        return Stream.of(country, CountryResources.GLOBAL)
                .distinct()
                .map(it -> mongo.findById(it, CountryResources.class))
                .filter(Objects::nonNull)
                .toList();
    }

    /** All countries by their codes, those that serve many at the end. */
    public List<CountryResources> all() {
        return mongo.find(new Query().with(Sort.by("_id")), CountryResources.class);
    }

    /**
     * Replaces a country's; refused when the caller names a version that is not the present one.
     */
    @Transactional
    CountryResources put(String country, List<CrisisResource> resources, @Nullable String ifMatch) {
        var known = mongo.findById(country, CountryResources.class);
        var version = known == null ? 0 : known.version();
        if (ifMatch != null) {
            Etags.requireMatch(ifMatch, version);
        }
        return mongo.save(new CountryResources(country, version + 1, resources));
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, COLLECTION);
    }
}
