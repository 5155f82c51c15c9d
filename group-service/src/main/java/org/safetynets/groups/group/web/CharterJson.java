package org.safetynets.groups.group.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.safetynets.groups.group.domain.Charter;

/** What the members agree on, on the wire. */
public record CharterJson(
        @NotBlank @Size(max = 500) String forWhom,
        @NotBlank @Size(max = 500) String outcomes,
        @NotNull @Size(max = 20) @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                List<@NotBlank @Size(max = 300) String> guidelines) {

    Charter charter() {
        return new Charter(forWhom, outcomes, guidelines);
    }

    public static CharterJson of(Charter it) {
        return new CharterJson(it.forWhom(), it.outcomes(), it.guidelines());
    }
}
