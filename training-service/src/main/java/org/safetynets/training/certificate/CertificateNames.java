package org.safetynets.training.certificate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * What people want to be called on their certificates: whatever they choose, nothing by default. No
 * legal name is known here.
 */
@Repository
public class CertificateNames implements PersonalData, CollectionInitializer {

    private static final String COLLECTION = "certificateNames";

    private final MongoOperations mongo;

    public CertificateNames(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Optional<String> of(PersonId person) {
        return Optional.ofNullable(mongo.findById(person.value(), CertificateNameDocument.class))
                .map(CertificateNameDocument::name);
    }

    void choose(PersonId person, String name) {
        mongo.save(new CertificateNameDocument(person.value(), name));
    }

    void forget(PersonId person) {
        erase(person);
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
    }

    @Override
    public String section() {
        return "certificate-name";
    }

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return of(person).map(CertificateName::new).stream().toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var removed = mongo.remove(new CertificateNameDocument(person.value(), ""));
        return Erased.removed(removed.getDeletedCount());
    }
}
