package org.safetynets.identity.imports.application;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.safetynets.identity.imports.domain.Findings;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.Row;
import org.safetynets.identity.organization.application.CreateOrganization;
import org.safetynets.identity.organization.application.KeepingOrganizations;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationDetails;
import org.safetynets.identity.organization.domain.OrganizationName;
import org.safetynets.identity.organization.domain.OrganizationResult;
import org.safetynets.identity.organization.domain.OrganizationResult.Refused;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Organizations by name; a parent is one of the network or a line before. */
@Component
class OrganizationIntake implements Intake {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final int MOST_LANGUAGES = 20;

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
        } else if (named(row.cell("name")).isPresent()) {
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

    /** Whoever created one of the name meanwhile did what the line asks for. */
    @Override
    public Optional<String> apply(Row row, PersonId by) {
        if (named(row.cell("name")).isPresent()) {
            return Optional.of("an organization of this name was created meanwhile");
        }
        var details =
                new OrganizationDetails(
                        new OrganizationName(row.cell("name")),
                        named(row.cell("parent")).map(Organization::id).orElse(null),
                        ZoneId.of(row.cell("timeZone")),
                        Set.copyOf(row.list("languages")),
                        row.cell("neutralName").isBlank() ? null : row.cell("neutralName"));
        return refused(keeping.create(new CreateOrganization(details)));
    }

    private static Optional<String> refused(OrganizationResult result) {
        return result instanceof Refused
                ? Optional.of("does not fit in with the organizations there are now")
                : Optional.empty();
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
