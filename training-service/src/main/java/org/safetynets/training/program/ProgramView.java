package org.safetynets.training.program;

import java.util.List;
import java.util.UUID;

/** A program over HTTP. */
record ProgramView(
        UUID programId,
        UUID standardId,
        String title,
        String description,
        List<String> languages,
        long version) {

    static ProgramView of(Program it) {
        return new ProgramView(
                it.id(),
                it.standardId(),
                it.title(),
                it.description(),
                it.languages().stream().sorted().toList(),
                it.version());
    }
}
