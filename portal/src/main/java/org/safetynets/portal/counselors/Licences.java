package org.safetynets.portal.counselors;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.guide.Countries;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.referrals.Licence;

/**
 * The licences of a form: the first has its fields plainly, each other one with its number behind
 * them. One that is left empty is none, so that a page without script can offer one more.
 */
final class Licences {

    private static final int MOST = 5;
    private static final List<String> FIELDS =
            List.of("number", "body", "country", "region", "expiresOn", "evidence");

    private Licences() {}

    /** Of those that are right; what is wrong with the others is in the form. */
    static List<Licence> read(Form form) {
        var stated = IntStream.range(0, MOST).filter(it -> stated(form, it)).toArray();
        if (stated.length == 0) {
            form.wrong("number", "form.error.required");
        }
        return IntStream.of(stated)
                .mapToObj(it -> read(form, it))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The first has to be there; any that its holder has no more is left out. */
    private static boolean stated(Form form, int at) {
        if (form.checked(field("gone", at))) {
            return false;
        }
        return filled(form, at)
                || (at == 0 && IntStream.range(1, MOST).noneMatch(it -> filled(form, it)));
    }

    private static boolean filled(Form form, int at) {
        return FIELDS.stream().anyMatch(it -> form.checked(field(it, at)));
    }

    private static @Nullable Licence read(Form form, int at) {
        var number = form.required(field("number", at), 60);
        var body = form.required(field("body", at), 120);
        var country = form.oneOf(field("country", at), Set.copyOf(Countries.ALL));
        if (country == null) {
            form.wrong(field("country", at), "form.error.choose");
        }
        var region = form.orNull(field("region", at));
        var expiresOn = day(form, field("expiresOn", at));
        var evidence = form.required(field("evidence", at), 500);
        return country == null || expiresOn == null
                ? null
                : new Licence(number, body, country, region, expiresOn, evidence);
    }

    private static @Nullable LocalDate day(Form form, String field) {
        try {
            return LocalDate.parse(form.required(field, 10));
        } catch (DateTimeParseException e) {
            form.wrong(field, "form.error.check");
            return null;
        }
    }

    static Form write(Form form, List<Licence> licences) {
        for (int at = 0; at < licences.size(); at++) {
            var licence = licences.get(at);
            form.with(field("number", at), licence.number())
                    .with(field("body", at), licence.body())
                    .with(field("country", at), licence.country())
                    .with(field("region", at), licence.region())
                    .with(field("expiresOn", at), licence.expiresOn().toString())
                    .with(field("evidence", at), licence.evidence());
        }
        return form;
    }

    /** What is behind the fields of each, with one empty at the end while one more is possible. */
    static List<String> blocks(Form form) {
        int last = IntStream.range(0, MOST).filter(it -> filled(form, it)).max().orElse(-1);
        return IntStream.range(0, Math.min(last + 2, MOST)).mapToObj(Licences::behind).toList();
    }

    /** What errors call the fields of all but the first, for example "Number 2". */
    static Map<String, String> labels(UnaryOperator<String> word) {
        var labels = new HashMap<String, String>();
        for (int at = 1; at < MOST; at++) {
            for (var field : FIELDS) {
                labels.put(field(field, at), word.apply(field) + " " + (at + 1));
            }
        }
        return labels;
    }

    private static String field(String name, int at) {
        return name + behind(at);
    }

    private static String behind(int at) {
        return at == 0 ? "" : "-" + at;
    }
}
