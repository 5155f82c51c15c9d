package org.safetynets.portal.finder;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Facets;
import org.safetynets.portal.services.groups.Facets.Count;
import org.safetynets.portal.services.groups.Facets.Facet;

/**
 * What else could be chosen, with how many groups there would be; nothing while that is not known.
 *
 * @param all how many there are as it is
 */
public record Counts(@Nullable Facets known, @Nullable Count all) {

    /**
     * One field of the form with its choices.
     *
     * @param flag there is only yes
     */
    public record Field(String field, boolean flag, List<Choice> choices) {}

    /** One choice; chosen, it can be taken back. */
    public record Choice(String value, Count count, boolean chosen) {}

    static Counts of(Part<Facets> facets) {
        var known = facets.value();
        return new Counts(known, known == null ? null : known.all());
    }

    /** A field without a choice that would find something is left out. */
    public List<Field> facets(Form form) {
        if (known == null) {
            return List.of();
        }
        return Stream.of(
                        field("purpose", known.purposes(), form),
                        field("weekday", known.weekdays(), form),
                        field("format", known.formats(), form),
                        field("language", known.languages(), form),
                        flag("seatsFree", known.seatsFree(), form),
                        flag("soon", known.startsWithinAWeek(), form))
                .filter(it -> !it.choices().isEmpty())
                .toList();
    }

    private static Field field(String name, List<Facet> facets, Form form) {
        var choices =
                facets.stream()
                        .map(it -> new Choice(it.value(), it.number(), form.has(name, it.value())));
        return new Field(name, false, choices.toList());
    }

    private static Field flag(String name, Count count, Form form) {
        var choice = new Choice("true", count, form.checked(name));
        return new Field(name, true, count.count() == 0 ? List.of() : List.of(choice));
    }
}
