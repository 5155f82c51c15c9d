package org.safetynets.portal.services.groups;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a group promises to those who join. */
public record Charter(
        @Nullable String forWhom,
        @Nullable String outcomes,
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                @Nullable List<String> guidelines) {

    public boolean hasGuidelines() {
        return guidelines != null && !guidelines.isEmpty();
    }
}
