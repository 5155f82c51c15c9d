package org.safetynets.portal.counselors;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    static final List<String> SPECIALTIES =
            List.of(
                    "betrayal-trauma",
                    "disclosure",
                    "trauma",
                    "grief",
                    "separation",
                    "faith",
                    "parenting",
                    "partner-violence");
    static final List<String> LANGUAGES = List.of("en", "es");
    static final List<String> COUNTRIES = List.of("AU", "CA", "DE", "GB", "IE", "NZ", "US", "ZA");

    private final Towns towns;

    Stated(Towns towns) {
        this.towns = towns;
    }

    /**
     * Null, with what is wrong in the form, when something is.
     *
     * @param known the licences there are, of which the page shows the first; the others stay
     */
    @Nullable Application read(Form form, List<Licence> known) {
        var profile = profile(form);
        var licence = licence(form);
        if (!form.valid() || licence == null) {
            return null;
        }
        var all = Stream.concat(Stream.of(licence), known.stream().skip(1)).toList();
        return new Application(profile, all);
    }

    private Profile profile(Form form) {
        return new Profile(
                form.required("name", 80),
                form.required("practice", 120),
                form.severalOf("specialties", SPECIALTIES),
                form.someOf("languages", LANGUAGES),
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

    private static @Nullable Licence licence(Form form) {
        var number = form.required("number", 60);
        var body = form.required("body", 120);
        var country = form.oneOf("country", Set.copyOf(COUNTRIES));
        if (country == null) {
            form.wrong("country", "form.error.choose");
        }
        var expiresOn = day(form);
        var evidence = form.required("evidence", 500);
        return country == null || expiresOn == null
                ? null
                : new Licence(number, body, country, form.orNull("region"), expiresOn, evidence);
    }

    private static @Nullable LocalDate day(Form form) {
        try {
            return LocalDate.parse(form.required("expiresOn", 10));
        } catch (DateTimeParseException e) {
            form.wrong("expiresOn", "form.error.check");
            return null;
        }
    }

    Form form(Profile profile, Licence licence) {
        var town = profile.town();
        return Form.empty()
                .with("name", profile.name())
                .with("practice", profile.practice())
                .with("specialties", profile.specialties())
                .with("languages", profile.languages())
                .with("online", profile.online() ? "true" : null)
                .with("town", town == null ? null : town.name())
                .with("website", profile.website())
                .with("listed", profile.listed() ? "true" : null)
                .with("number", licence.number())
                .with("body", licence.body())
                .with("country", licence.country())
                .with("region", licence.region())
                .with("expiresOn", licence.expiresOn().toString())
                .with("evidence", licence.evidence());
    }
}
