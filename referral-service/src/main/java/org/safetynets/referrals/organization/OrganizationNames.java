package org.safetynets.referrals.organization;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Our copy of organizations' names, kept by their events. */
@Component
public class OrganizationNames
        implements EventConsumer<OrganizationChangedV1>, CollectionInitializer {

    private final MongoOperations mongo;

    OrganizationNames(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Empty until identity-service has told of it. */
    public Optional<String> of(OrganizationId organization) {
        return Optional.ofNullable(find(organization.value())).map(OrganizationName::name);
    }

    /** As {@link #of}, and a name for what does not exist where a sandbox is shown. */
    public Optional<String> shown(OrganizationId organization) {
        return Sandbox.is(organization) ? Optional.of(Sandbox.NAME) : of(organization);
    }

    /** Those nobody acts for now; few, if any. */
    public List<UUID> suspended() {
        var which = query(where("suspended").is(true));
        return mongo.find(which, OrganizationName.class).stream()
                .map(OrganizationName::id)
                .toList();
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, "organizations");
    }

    @Override
    public Class<OrganizationChangedV1> eventType() {
        return OrganizationChangedV1.class;
    }

    @Override
    public String name() {
        return "OrganizationNames";
    }

    @Override
    public void on(OrganizationChangedV1 event, EventContext context) {
        var known = find(event.organizationId());
        if (known == null || known.version() < event.version()) {
            mongo.save(
                    new OrganizationName(
                            event.organizationId(),
                            event.version(),
                            event.name(),
                            event.status() == OrganizationChangedV1.Status.SUSPENDED));
        }
    }

    private @Nullable OrganizationName find(UUID id) {
        return mongo.findById(id, OrganizationName.class);
    }
}
