package org.safetynets.portal.organizations;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.identity.Organization;
import org.safetynets.portal.services.identity.OrganizationDetails;

/** Between an organization and the fields of its forms. */
final class OrganizationForm {

    /** Those in which pages and messages have words. */
    static final List<String> LANGUAGES = List.of("en", "es");

    private OrganizationForm() {}

    static Form of(Organization organization) {
        var parent = organization.parentId();
        return Form.empty()
                .with("version", String.valueOf(organization.version()))
                .with("name", organization.name())
                .with("parentId", parent == null ? null : parent.toString())
                .with("neutralName", organization.neutralName())
                .with("timeZone", organization.timeZone())
                .with("languages", organization.languages());
    }

    static OrganizationDetails read(Form form) {
        return new OrganizationDetails(
                form.required("name", 120),
                parent(form),
                neutralName(form),
                timeZone(form),
                languages(form));
    }

    static @Nullable String neutralName(Form form) {
        form.text("neutralName", 60);
        return form.orNull("neutralName");
    }

    /** Languages we do not offer but the organization has are kept by a hidden field. */
    static List<String> languages(Form form) {
        var offered = form.someOf("languages", LANGUAGES);
        var others =
                form.values("languages").stream()
                        .filter(it -> it.matches("[a-z]{2,3}(-[A-Z]{2})?"))
                        .filter(it -> !LANGUAGES.contains(it));
        return Stream.concat(offered.stream(), others).toList();
    }

    static String timeZone(Form form) {
        var zone = form.required("timeZone", 60);
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            form.wrong("timeZone", "form.error.zone");
        }
        return zone;
    }

    static String version(Form form) {
        return "\"" + form.value("version") + "\"";
    }

    private static @Nullable UUID parent(Form form) {
        if (form.value("parentId").isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(form.value("parentId"));
        } catch (IllegalArgumentException unreadable) {
            form.wrong("parentId", "form.error.check");
            return null;
        }
    }
}
