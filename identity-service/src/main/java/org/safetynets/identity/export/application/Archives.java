package org.safetynets.identity.export.application;

import java.util.Optional;
import org.safetynets.identity.export.domain.ExportId;
import org.safetynets.platform.kernel.PersonId;

/** Where archives lie, readable with the person's key only. */
public interface Archives {

    void put(ExportId id, PersonId person, byte[] archive);

    /** Empty when there is none, or when the person's key is gone. */
    Optional<byte[]> get(ExportId id, PersonId person);

    /** Removes it; safe to call again. */
    void remove(ExportId id);
}
