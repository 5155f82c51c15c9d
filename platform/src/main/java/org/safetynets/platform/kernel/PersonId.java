package org.safetynets.platform.kernel;

import java.util.Objects;
import java.util.UUID;

/** Id of a person: the subject of their access tokens. */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
