package org.safetynets.platform.kernel;

import java.util.Objects;
import java.util.UUID;

/** Id of a person: the subject of their access tokens. */
public record PersonId(UUID value) {

    /** Stands where the id of somebody stood who was erased since. */
    public static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    public PersonId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
