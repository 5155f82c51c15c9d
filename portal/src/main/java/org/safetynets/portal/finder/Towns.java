package org.safetynets.portal.finder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safetynets.portal.services.groups.GroupSearch.Near;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Towns somebody may look around, to a tenth of a degree: enough for a distance, too little for an
 * address.
 */
@Component
public class Towns {

    private final List<Town> all;

    Towns() throws IOException {
        var text = new ClassPathResource("towns.tsv").getContentAsString(StandardCharsets.UTF_8);
        all = text.lines().filter(it -> !it.startsWith("#")).map(Towns::town).toList();
    }

    /** A town, and where it is. */
    public record Town(String name, String country, double latitude, double longitude) {

        /** For example "Dublin (Ireland)". */
        public String label(Locale language) {
            return name + " (" + Locale.of("", country).getDisplayCountry(language) + ")";
        }
    }

    private static Town town(String line) {
        var parts = line.split("\t", 4);
        return new Town(
                parts[0], parts[1], Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
    }

    public List<String> labels() {
        var language = LocaleContextHolder.getLocale();
        return all.stream().map(it -> it.label(language)).sorted().toList();
    }

    /** By its label, or by its name alone; the first of several. */
    public Optional<Town> named(String typed) {
        var language = LocaleContextHolder.getLocale();
        return all.stream()
                .filter(
                        it ->
                                it.label(language).equalsIgnoreCase(typed)
                                        || it.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    Optional<Near> around(String typed, int withinKm) {
        return named(typed).map(it -> new Near(it.latitude(), it.longitude(), withinKm));
    }
}
