package org.safetynets.training.material;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.file.domain.StoredFile;
import org.safetynets.training.file.web.FileView;

/** A material over HTTP. */
record MaterialView(
        UUID materialId, @Nullable String module, String title, Instant addedAt, FileView file) {

    static MaterialView of(Material it, StoredFile file) {
        return new MaterialView(it.id(), it.module(), it.title(), it.addedAt(), FileView.of(file));
    }
}
