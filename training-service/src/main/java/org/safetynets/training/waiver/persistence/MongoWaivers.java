package org.safetynets.training.waiver.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.safetynets.training.waiver.domain.Waiver;
import org.safetynets.training.waiver.domain.WaiverId;
import org.safetynets.training.waiver.domain.Waivers;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoWaivers implements Waivers {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoWaivers(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void add(Waiver waiver) {
        Stored.insert(mongo, WaiverDocument.of(waiver, sealing));
    }

    @Override
    public void save(Waiver waiver) {
        Stored.replace(
                mongo, waiver.id().value(), waiver.version(), WaiverDocument.of(waiver, sealing));
    }

    @Override
    public Optional<Waiver> find(OrganizationId organization, WaiverId id) {
        var which = in(organization).and("_id").is(id.value());
        return Optional.ofNullable(mongo.findOne(query(which), WaiverDocument.class))
                .map(it -> it.toDomain(sealing));
    }

    @Override
    public Slice<Waiver> of(OrganizationId organization, Range range) {
        return Stored.slice(
                mongo, in(organization), range, WaiverDocument.class, it -> it.toDomain(sealing));
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }
}
