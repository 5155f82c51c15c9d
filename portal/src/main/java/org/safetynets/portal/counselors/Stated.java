package org.safetynets.portal.counselors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.finder.Towns;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.referrals.Application;
import org.safetynets.portal.services.referrals.Licence;
import org.safetynets.portal.services.referrals.Profile;
import org.safetynets.portal.services.referrals.Profile.Town;
import org.springframework.stereotype.Component;

/** Reads what a counselor states of themselves, and writes it into the form again. */
@Component
class Stated {

    private final Towns towns;

    Stated(Towns towns) {
        this.towns = towns;
    }

    /** Null, with what is wrong in the form, when something is. */
    @Nullable Application read(Form form) {
        var profile = profile(form);
        var licences = Licences.read(form);
        return form.valid() ? new Application(profile, licences) : null;
    }

    private Profile profile(Form form) {
        return new Profile(
                form.required("name", 80),
                form.required("practice", 120),
                form.severalOf("specialties", Specialties.ALL),
                form.someOf("languages", Specialties.LANGUAGES),
                form.checked("online"),
                town(form),
                website(form),
                form.checked("listed"));
    }

    private @Nullable Town town(Form form) {
        if (!form.checked("town")) {
            return null;
        }
        var found = towns.named(form.value("town"));
        if (found.isEmpty()) {
            form.wrong("town", "form.error.town");
        }
        return found.map(it -> new Town(it.name(), it.country(), it.latitude(), it.longitude()))
                .orElse(null);
    }

    private static @Nullable String website(Form form) {
        var typed = form.orNull("website");
        if (typed != null && !typed.matches("https://[^\\s<>\"']{1,190}")) {
            form.wrong("website", "form.error.check");
        }
        return typed;
    }

    Form form(Profile profile, List<Licence> licences) {
        var town = profile.town();
        var form =
                Form.empty()
                        .with("name", profile.name())
                        .with("practice", profile.practice())
                        .with("specialties", profile.specialties())
                        .with("languages", profile.languages())
                        .with("online", profile.online() ? "true" : null)
                        .with("town", town == null ? null : town.name())
                        .with("website", profile.website())
                        .with("listed", profile.listed() ? "true" : null);
        return Licences.write(form, licences);
    }
}
