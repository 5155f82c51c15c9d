package org.safetynets.referrals.hsds;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.organization.OrganizationNames;

/** Makes HSDS of groups for one answer, which looks up each name and term once. */
final class Shown {

    /** People in these groups are adults; it is asked of each before they join. */
    private static final int ADULT = 18;

    private static final String NAMELESS = "An organization of this network";

    private final OrganizationNames organizations;
    private final Map<String, Term> terms;
    private final Instant now;
    private final Map<UUID, String> names = new HashMap<>();

    Shown(OrganizationNames organizations, List<Term> terms, Instant now) {
        this.organizations = organizations;
        this.now = now;
        this.terms = terms.stream().collect(toMap(Term::code, Function.identity(), (a, _) -> a));
    }

    MinimalJson minimal(ListedGroup group) {
        return MinimalJson.of(group, now);
    }

    /** With its organization and what else it has just one of. */
    ServiceJson plain(ListedGroup group) {
        return service(group, organization(group.organizationId(), null, false), false);
    }

    /** With all related data. */
    ServiceJson full(ListedGroup group) {
        return service(group, organization(group.organizationId(), null, false), true);
    }

    /** An organization with these of its services, and with all of each where that is wanted. */
    OrganizationJson organization(UUID id, @Nullable List<ListedGroup> groups, boolean full) {
        var services =
                groups == null ? null : groups.stream().map(it -> service(it, null, full)).toList();
        return OrganizationJson.of(id, name(id), services);
    }

    String name(UUID organization) {
        return names.computeIfAbsent(
                organization, it -> organizations.of(new OrganizationId(it)).orElse(NAMELESS));
    }

    private ServiceJson service(
            ListedGroup group, @Nullable OrganizationJson organization, boolean full) {
        var term = Optional.ofNullable(terms.get(group.purpose()));
        return new ServiceJson(
                group.id(),
                group.organizationId(),
                group.name(),
                "A peer support group" + term.map(it -> ": " + it.name()).orElse(""),
                "active",
                ADULT,
                LocalDate.ofInstant(group.modifiedAt(), ZoneOffset.UTC).toString(),
                group.modifiedAt(now),
                organization,
                full ? List.of(ScheduleJson.of(group)) : null,
                full ? List.of(LanguageJson.of(group)) : null,
                full ? ServiceAtLocationJson.of(group, false) : null,
                full
                        ? term.map(it -> List.of(AttributeJson.of(group, it))).orElse(List.of())
                        : null,
                full ? List.of(CapacityJson.of(group, now)) : null);
    }
}
