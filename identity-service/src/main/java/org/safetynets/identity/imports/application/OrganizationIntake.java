package org.safetynets.identity.imports.application;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.safetynets.identity.imports.domain.Findings;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.Row;
import org.safetynets.identity.organization.application.CreateOrganization;
import org.safetynets.identity.organization.application.KeepingOrganizations;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationDetails;
import org.safetynets.identity.organization.domain.OrganizationName;
import org.safetynets.identity.organization.domain.OrganizationResult.Done;
import org.safetynets.identity.organization.domain.OrganizationResult.Refused;
import org.safetynets.identity.organization.domain.OrganizationResult.Unchanged;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Organizations by name; a parent is one of the network or a line before. */
@Component
class OrganizationIntake implements Intake {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final int MOST_LANGUAGES = 20;
    private static final String ID = "#id";
    private static final String PARENT_ID = "#parent";

    private final KeepingOrganizations keeping;
    private final Organizations organizations;

    OrganizationIntake(KeepingOrganizations keeping, Organizations organizations) {
        this.keeping = keeping;
        this.organizations = organizations;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ORGANIZATIONS;
    }

    @Override
    public List<String> columns() {
        return List.of("name", "parent", "timeZone", "languages", "neutralName");
    }

    @Override
    public Check check() {
        var before = new HashSet<String>();
        return (row, findings) -> {
            name(row, before, findings);
            parent(row, before, findings);
            if (!ZoneId.getAvailableZoneIds().contains(row.cell("timeZone"))) {
                findings.add(row.line(), "timeZone", "is no IANA time zone such as Europe/Zurich");
            }
            languages(row, findings);
            if (row.cell("neutralName").length() > OrganizationDetails.NEUTRAL_NAME_MAX_LENGTH) {
                findings.add(row.line(), "neutralName", "must have at most 60 characters");
            }
            key(row.cell("name")).ifPresent(before::add);
        };
    }

    private void name(Row row, Set<String> before, Findings findings) {
        var name = key(row.cell("name"));
        if (name.isEmpty()) {
            var limit = OrganizationName.MAX_LENGTH;
            findings.add(row.line(), "name", "must have 1 to %d characters".formatted(limit));
        } else if (before.contains(name.get())) {
            findings.add(row.line(), "name", "is that of a line before");
        } else if (organizations.holder(new OrganizationName(row.cell("name"))).isPresent()) {
            findings.add(row.line(), "name", "is that of an organization in the network");
        }
    }

    private void parent(Row row, Set<String> before, Findings findings) {
        var parent = row.cell("parent");
        var known =
                parent.isEmpty()
                        || key(parent).filter(before::contains).isPresent()
                        || named(parent).isPresent();
        if (!known) {
            findings.add(
                    row.line(), "parent", "is no organization of the network or a line before");
        }
    }

    private static void languages(Row row, Findings findings) {
        var languages = row.list("languages");
        var fine =
                !languages.isEmpty()
                        && languages.size() <= MOST_LANGUAGES
                        && languages.stream().allMatch(it -> LANGUAGE.matcher(it).matches());
        if (!fine) {
            findings.add(
                    row.line(), "languages", "must be tags such as en or es-MX; with semicolons");
        }
    }

    /** Each organization has its id, and its parent's, before there is any of them. */
    @Override
    public List<Row> settle(List<Row> rows) {
        var before = new HashMap<String, String>();
        return rows.stream().map(it -> settle(it, before)).toList();
    }

    private Row settle(Row row, Map<String, String> before) {
        var parent =
                key(row.cell("parent"))
                        .map(before::get)
                        .or(() -> named(row.cell("parent")).map(it -> it.id().toString()))
                        .orElse("");
        var id = Ids.next().toString();
        before.put(key(row.cell("name")).orElseThrow(), id);
        return row.noting(ID, id).noting(PARENT_ID, parent);
    }

    /** Nobody else can take the names from then on, and no organization goes away again. */
    @Override
    public void claim(List<Row> rows, Findings findings) {
        organizations.takeTurns();
        for (var row : rows) {
            if (organizations.holder(new OrganizationName(row.cell("name"))).isPresent()) {
                findings.add(row.line(), "name", "is that of an organization in the network");
            }
            if (!row.cell("parent").isEmpty() && row.cell(PARENT_ID).isEmpty()) {
                findings.add(row.line(), "parent", "is no organization of the network any more");
            }
        }
        if (findings.count() == 0) {
            rows.forEach(
                    it -> organizations.reserve(new OrganizationName(it.cell("name")), id(it)));
        }
    }

    @Override
    public Optional<UUID> apply(Row row, PersonId by) {
        var parent = row.cell(PARENT_ID);
        var details =
                new OrganizationDetails(
                        new OrganizationName(row.cell("name")),
                        parent.isEmpty() ? null : new OrganizationId(UUID.fromString(parent)),
                        ZoneId.of(row.cell("timeZone")),
                        Set.copyOf(row.list("languages")),
                        row.cell("neutralName").isBlank() ? null : row.cell("neutralName"));
        return switch (keeping.create(new CreateOrganization(id(row), details))) {
            case Done done -> Optional.of(done.organization().id().value());
            case Unchanged same -> Optional.of(same.organization().id().value());
            case Refused _ -> Optional.empty();
        };
    }

    /** Never needed: what the lines rest on was claimed. */
    @Override
    public void takeBack(UUID made, PersonId by) {
        throw new IllegalStateException("organization " + made + " cannot be taken back");
    }

    private static OrganizationId id(Row row) {
        return new OrganizationId(UUID.fromString(row.cell(ID)));
    }

    private Optional<Organization> named(String name) {
        return key(name).flatMap(it -> organizations.named(new OrganizationName(name)));
    }

    private static Optional<String> key(String name) {
        return name.isBlank() || name.length() > OrganizationName.MAX_LENGTH
                ? Optional.empty()
                : Optional.of(new OrganizationName(name).key());
    }
}
