package org.safetynets.training.file.clamd;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.file.application.FileContents;
import org.safetynets.training.file.domain.FilePurpose;
import org.safetynets.training.file.domain.StoredFile;
import org.safetynets.training.file.domain.StoredFiles;

/** Files in memory. */
final class InMemoryFiles implements StoredFiles, FileContents {

    private final Map<UUID, StoredFile> files = new HashMap<>();
    private final Map<UUID, byte[]> contents = new HashMap<>();

    boolean isEmpty() {
        return files.isEmpty() && contents.isEmpty();
    }

    byte[] content(UUID id) {
        return Objects.requireNonNull(contents.get(id));
    }

    @Override
    public void add(StoredFile file) {
        files.put(file.id(), file);
    }

    @Override
    public Optional<StoredFile> find(OrganizationId organization, UUID id) {
        return Optional.ofNullable(files.get(id))
                .filter(it -> it.organization().equals(organization));
    }

    @Override
    public boolean attach(
            OrganizationId organization, UUID id, PersonId owner, FilePurpose purpose, UUID to) {
        return find(organization, id).filter(it -> it.owner().equals(owner)).isPresent();
    }

    @Override
    public void remove(StoredFile file) {
        files.remove(file.id());
    }

    @Override
    public List<StoredFile> unattachedSince(Instant then, int most) {
        return List.copyOf(files.values());
    }

    @Override
    public void store(StoredFile file, InputStream content) throws IOException {
        contents.put(file.id(), content.readAllBytes());
    }

    @Override
    public boolean copy(StoredFile file, OutputStream to) throws IOException {
        to.write(content(file.id()));
        return true;
    }

    @Override
    public void remove(UUID id) {
        contents.remove(id);
    }

    @Override
    public List<UUID> strayBefore(Instant then, int most) {
        return List.of();
    }
}
