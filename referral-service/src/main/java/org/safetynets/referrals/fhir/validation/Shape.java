package org.safetynets.referrals.fhir.validation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Of a resource all on which it depends whether it is valid: which elements there are, with their
 * codes, systems and kinds of references, and which of its times comes before which. Left out are
 * ids, numbers, times and texts that look like any other of their type, and how often something is
 * repeated.
 *
 * <p>So two resources of one shape are both valid or both not. What looks odd stays in: whether it
 * may be so is not decided here.
 */
final class Shape {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TEXT =
            Pattern.compile("[^\\s\\p{Cntrl}]([^\\p{Cntrl}]*[^\\s\\p{Cntrl}])?");

    /** What may be left out of the values of a type. */
    private static final Map<String, Pattern> USUAL =
            Map.of(
                    "id",
                    Pattern.compile("[A-Za-z0-9.-]{1,64}"),
                    "unsignedInt",
                    Pattern.compile("0|[1-9]\\d{0,8}"),
                    "string",
                    TEXT,
                    "markdown",
                    TEXT);

    /** Links lead to wherever a search goes on. */
    private static final Pattern LINK = Pattern.compile("https?://[!-~]+");

    private final List<Instant> times = new ArrayList<>();

    private Shape() {}

    /** Of the resource, and of each that it carries in its entries. */
    static Set<String> of(Resource resource) {
        var shapes = new TreeSet<String>();
        shapes.add(new Shape().whole(resource));
        if (resource instanceof Bundle bundle) {
            for (var entry : bundle.getEntry()) {
                if (entry.hasResource()) {
                    shapes.addAll(of(entry.getResource()));
                }
            }
        }
        return shapes;
    }

    private String whole(Resource resource) {
        var text = text(resource);
        var order = List.copyOf(new TreeSet<>(times));
        return text + times.stream().map(order::indexOf).toList();
    }

    private String text(Base element) {
        var parts = new ArrayList<String>();
        for (var property : element.children()) {
            if (property.hasValues()) {
                parts.add(property.getName() + texts(element, property));
            }
        }
        return element.fhirType() + parts;
    }

    private Set<String> texts(Base of, Property property) {
        var texts = new TreeSet<String>();
        for (var value : property.getValues()) {
            texts.add(text(of, property.getName(), value));
        }
        return texts;
    }

    private String text(Base of, String name, Base value) {
        if (value.isPrimitive()) {
            return primitive(of, name, value) + extensions(value);
        }
        return of instanceof Bundle.BundleEntryComponent && value instanceof Resource
                ? value.fhirType()
                : text(value);
    }

    private String extensions(Base primitive) {
        var children = primitive.children().stream().filter(Property::hasValues).toList();
        var texts = new ArrayList<String>();
        children.forEach(it -> texts.add(it.getName() + texts(primitive, it)));
        return texts.isEmpty() ? "" : texts.toString();
    }

    private String primitive(Base of, String name, Base primitive) {
        if (primitive instanceof BaseDateTimeType time && isWhole(time)) {
            times.add(time.getValue().toInstant());
            return "";
        }
        var value = value(primitive);
        if (of instanceof Bundle.BundleLinkComponent && name.equals("url")) {
            return LINK.matcher(value).matches() ? "" : value;
        }
        var leadsSomewhere = of instanceof Reference && name.equals("reference");
        var usual = USUAL.get(primitive.fhirType());
        if (usual != null && !leadsSomewhere && usual.matcher(value).matches()) {
            return "";
        }
        return UUID.matcher(value).replaceAll("*");
    }

    private static boolean isWhole(BaseDateTimeType time) {
        return time.hasTime() && time.getTimeZone() != null;
    }

    /** Of an id only what is sent: not its type and version. */
    private static String value(Base primitive) {
        var value = primitive instanceof IdType id ? id.getIdPart() : primitive.primitiveValue();
        return String.valueOf(value);
    }
}
