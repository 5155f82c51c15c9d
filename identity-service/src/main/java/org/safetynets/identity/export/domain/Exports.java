package org.safetynets.identity.export.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;

/** Everybody's exports. They are the person's own, whatever organizations they belong to. */
public interface Exports {

    /** Writes a new one; fails when another is being gathered for the person. */
    void add(Export export);

    /** Writes one whose version is one up; fails when another change came first, or it is gone. */
    void save(Export export);

    Optional<Export> of(PersonId person, ExportId id);

    /** The newest first. */
    List<Export> of(PersonId person, long offset, int size);

    long count(PersonId person);

    /** The one being gathered, if there is one. */
    Optional<Export> gathering(PersonId person);

    /** Those whose next try is due, the one that waited longest first. */
    List<Export> due(Instant now, int atMost);

    /** Those that have been ready for long enough. */
    List<Export> ended(Instant now, int atMost);
}
