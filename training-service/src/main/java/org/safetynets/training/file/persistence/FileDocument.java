package org.safetynets.training.file.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.file.domain.FilePurpose;
import org.safetynets.training.file.domain.FileType;
import org.safetynets.training.file.domain.Scan;
import org.safetynets.training.file.domain.StoredFile;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What is known of a file as stored; its name is sealed, since people name files after people. */
@Document(FileDocument.COLLECTION)
record FileDocument(
        @Id UUID id,
        UUID organizationId,
        UUID owner,
        FilePurpose purpose,
        Sealed name,
        FileType type,
        long size,
        String sha256,
        Scan scan,
        Instant uploadedAt,
        @Nullable UUID attachedTo) {

    static final String COLLECTION = "storedFiles";

    static FileDocument of(StoredFile it, Sealing sealing) {
        return new FileDocument(
                it.id(),
                it.organization().value(),
                it.owner().value(),
                it.purpose(),
                sealing.seal(subject(it), place(it.id()), it.name()),
                it.type(),
                it.size(),
                it.sha256(),
                it.scan(),
                it.uploadedAt(),
                it.attachedTo());
    }

    StoredFile toDomain(Sealing sealing) {
        var unnamed =
                new StoredFile(
                        id,
                        new OrganizationId(organizationId),
                        new PersonId(owner),
                        purpose,
                        "file." + type.extension(),
                        type,
                        size,
                        sha256,
                        scan,
                        uploadedAt,
                        attachedTo);
        return sealing.open(subject(unnamed), place(id), name)
                .map(it -> named(unnamed, it))
                .orElse(unnamed);
    }

    private static StoredFile named(StoredFile it, String name) {
        return new StoredFile(
                it.id(),
                it.organization(),
                it.owner(),
                it.purpose(),
                name,
                it.type(),
                it.size(),
                it.sha256(),
                it.scan(),
                it.uploadedAt(),
                it.attachedTo());
    }

    /** What is not of a person is of the organization. */
    static Subject subject(StoredFile it) {
        return it.purpose().isPersonal()
                ? Subject.person(it.owner().value())
                : Subject.organization(it.organization().value());
    }

    private static String place(UUID id) {
        return COLLECTION + ".name:" + id;
    }
}
