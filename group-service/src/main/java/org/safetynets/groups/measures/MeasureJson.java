package org.safetynets.groups.measures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.measures.Measure.Content;
import org.safetynets.groups.measures.Measure.Flag;
import org.safetynets.groups.measures.Measure.Licence;
import org.safetynets.platform.problems.FieldError;

/**
 * A measure on the wire.
 *
 * @param code if given, the one in the address
 * @param intro what is to be known before answering, such as what the ends of the scale mean
 * @param terms what is known of the licence
 * @param permission what the network holds of it: a reference, not a text
 * @param items by language, each; none where they may not be handed on
 * @param version in answers only
 */
record MeasureJson(
        @Nullable String code,
        @NotEmpty @Size(max = 20)
                Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotBlank @Size(max = 80) String> names,
        @Nullable @Size(max = 20)
                Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotBlank @Size(max = 300) String>
                        intro,
        @NotNull Licence licence,
        @NotBlank @Size(max = 300) String terms,
        @Size(max = 200) @Nullable String permission,
        @NotNull @Size(max = 30)
                List<
                                @NotEmpty Map<
                                        @Pattern(regexp = "[a-z]{2,3}") String,
                                        @NotBlank @Size(max = 300) String>>
                        items,
        @Min(0) @Max(10) int least,
        @Min(1) @Max(10) int most,
        @Min(1) @Max(10) int factor,
        boolean lowerIsBetter,
        @NotNull @Size(max = 10) List<@NotNull @Valid FlagJson> flags,
        boolean active,
        @Nullable Integer version) {

    static final String CODE = "[A-Z][A-Z0-9_]{1,19}";

    /**
     * What asks for a private look.
     *
     * @param items numbers, from 0, of those that are added up; all when left out
     */
    record FlagJson(
            @Size(max = 30) @Nullable List<@NotNull @Min(0) Integer> items,
            @Nullable Integer from,
            @Nullable Integer to) {

        Flag flag() {
            return new Flag(items == null ? List.of() : items, from, to);
        }

        static FlagJson of(Flag it) {
            return new FlagJson(it.items().isEmpty() ? null : it.items(), it.from(), it.to());
        }
    }

    Content content() {
        return new Content(
                names,
                intro,
                licence,
                terms,
                permission,
                items,
                least,
                most,
                factor,
                lowerIsBetter,
                flags.stream().map(FlagJson::flag).toList(),
                active);
    }

    /** What annotations cannot say; a licence is kept by this and not by good will. */
    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        var may = content().may();
        if (licence == Licence.LICENSED && !items.isEmpty() && !may) {
            errors.add(new FieldError("items", "must be left out without a permission"));
        }
        if (active && !may) {
            errors.add(new FieldError("active", "must wait for a permission"));
        }
        if (active && items.isEmpty()) {
            errors.add(new FieldError("active", "must wait for items"));
        }
        if (most <= least) {
            errors.add(new FieldError("most", "must be more than least"));
        }
        var beyond =
                content().flags().stream()
                        .flatMap(it -> it.items().stream())
                        .anyMatch(it -> it >= items.size());
        if (beyond) {
            errors.add(new FieldError("flags", "must count items that are there"));
        }
        return errors;
    }

    static MeasureJson of(Measure it) {
        var content = it.content();
        return new MeasureJson(
                it.code(),
                content.names(),
                content.intro(),
                content.licence(),
                content.terms(),
                content.permission(),
                content.items(),
                content.least(),
                content.most(),
                content.factor(),
                content.lowerIsBetter(),
                content.flags().stream().map(FlagJson::of).toList(),
                content.active(),
                it.version());
    }
}
