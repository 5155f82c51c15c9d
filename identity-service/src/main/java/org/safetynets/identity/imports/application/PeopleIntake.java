package org.safetynets.identity.imports.application;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safetynets.contracts.WireEnums;
import org.safetynets.identity.imports.domain.Findings;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.Invitations;
import org.safetynets.identity.imports.domain.Row;
import org.safetynets.identity.membership.domain.MemberRole;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationName;
import org.safetynets.identity.organization.domain.OrganizationStatus;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * People by address, who become invitations; nothing is kept of them but that.
 *
 * <p>Taken only where there is somebody to invite through.
 */
@Component
class PeopleIntake implements Intake {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST_EMAIL = 254;
    private static final String ORGANIZATION = "#organization";

    private static final Map<String, MemberRole> ROLES =
            Arrays.stream(MemberRole.values())
                    .collect(Collectors.toUnmodifiableMap(WireEnums::wire, it -> it));

    private final Organizations organizations;
    private final Optional<Invitations> invitations;

    PeopleIntake(Organizations organizations, Optional<Invitations> invitations) {
        this.organizations = organizations;
        this.invitations = invitations;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public boolean open() {
        return invitations.isPresent();
    }

    @Override
    public List<String> columns() {
        return List.of("organization", "email", "roles");
    }

    @Override
    public Check check() {
        var known = new HashMap<String, Optional<Organization>>();
        var before = new HashSet<String>();
        return (row, findings) -> {
            var name = row.cell("organization");
            var organization = known.computeIfAbsent(name, this::named);
            if (organization.isEmpty()) {
                findings.add(row.line(), "organization", "is no organization of the network");
            } else if (organization.get().status() != OrganizationStatus.ACTIVE) {
                findings.add(row.line(), "organization", "is suspended");
            }
            email(row, before, findings);
            roles(row, findings);
        };
    }

    private static void email(Row row, Set<String> before, Findings findings) {
        var email = row.cell("email");
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            findings.add(row.line(), "email", "is no e-mail address");
        } else if (!before.add((row.cell("organization") + " " + email).toLowerCase(Locale.ROOT))) {
            findings.add(row.line(), "email", "is that of a line before, in this organization");
        }
    }

    private static void roles(Row row, Findings findings) {
        var roles = row.list("roles");
        if (roles.isEmpty() || !ROLES.keySet().containsAll(roles)) {
            var allowed = ROLES.keySet().stream().sorted().collect(Collectors.joining(", "));
            findings.add(row.line(), "roles", "must be of " + allowed + "; with semicolons");
        }
    }

    @Override
    public List<Row> settle(List<Row> rows) {
        var ids = new HashMap<String, String>();
        return rows.stream()
                .map(
                        it ->
                                it.noting(
                                        ORGANIZATION,
                                        ids.computeIfAbsent(it.cell("organization"), this::id)))
                .toList();
    }

    private String id(String name) {
        return named(name).map(it -> it.id().toString()).orElse("");
    }

    @Override
    public void claim(List<Row> rows, Findings findings) {
        var active = new HashMap<String, Boolean>();
        for (var row : rows) {
            if (!active.computeIfAbsent(row.cell(ORGANIZATION), this::active)) {
                findings.add(row.line(), "organization", "takes nobody in any more");
            }
        }
    }

    private boolean active(String id) {
        return !id.isEmpty()
                && organizations
                        .find(new OrganizationId(UUID.fromString(id)))
                        .filter(Organization::active)
                        .isPresent();
    }

    @Override
    public Optional<UUID> apply(Row row, PersonId by) {
        var organization = new OrganizationId(UUID.fromString(row.cell(ORGANIZATION)));
        var roles = row.list("roles").stream().map(ROLES::get).collect(Collectors.toSet());
        return invitations.orElseThrow().invite(organization, row.cell("email"), roles, by);
    }

    /** Whoever accepted meanwhile stays. */
    @Override
    public void takeBack(UUID made, PersonId by) {
        invitations.orElseThrow().takeBack(made, by);
    }

    private Optional<Organization> named(String name) {
        return name.isBlank() || name.length() > OrganizationName.MAX_LENGTH
                ? Optional.empty()
                : organizations.named(new OrganizationName(name));
    }
}
