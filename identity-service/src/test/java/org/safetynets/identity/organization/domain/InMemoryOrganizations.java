package org.safetynets.identity.organization.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.OrganizationId;

/** Organizations for tests of use cases. */
public final class InMemoryOrganizations implements Organizations {

    private final Map<OrganizationId, Organization> all = new LinkedHashMap<>();
    private final Map<String, OrganizationId> reserved = new LinkedHashMap<>();

    /** Tests run in one thread: it is always their turn. */
    @Override
    public void takeTurns() {}

    @Override
    public void add(Organization organization) {
        all.put(organization.id(), organization);
    }

    @Override
    public void save(Organization organization) {
        all.put(organization.id(), organization);
    }

    @Override
    public void save(Organization organization, Decision why) {
        save(organization);
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Organization> named(OrganizationName name) {
        return all.values().stream()
                .filter(it -> it.details().name().key().equals(name.key()))
                .findFirst();
    }

    @Override
    public Optional<OrganizationId> holder(OrganizationName name) {
        return named(name)
                .map(Organization::id)
                .or(() -> Optional.ofNullable(reserved.get(name.key())));
    }

    @Override
    public void reserve(OrganizationName name, OrganizationId holder) {
        reserved.put(name.key(), holder);
    }

    @Override
    public Map<OrganizationId, String> names(Collection<OrganizationId> ids) {
        return all.values().stream()
                .filter(it -> ids.contains(it.id()))
                .collect(Collectors.toMap(Organization::id, it -> it.details().name().value()));
    }

    @Override
    public List<Organization> list(long offset, int limit) {
        return all.values().stream().skip(offset).limit(limit).toList();
    }

    @Override
    public long count() {
        return all.size();
    }
}
