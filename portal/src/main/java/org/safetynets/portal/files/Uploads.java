package org.safetynets.portal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.safetynets.portal.services.training.MaterialsApi;
import org.safetynets.portal.services.training.StoredFile;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Hands on a file that came with a form; whether it is what it says, the service finds out. */
@Component
public class Uploads {

    private final MaterialsApi materials;

    Uploads(MaterialsApi materials) {
        this.materials = materials;
    }

    /** {@code purpose}: material, submission or certificate. */
    public StoredFile keep(UUID organizationId, String purpose, MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        var disposition =
                ContentDisposition.attachment()
                        .filename(name.isBlank() ? "file" : name, StandardCharsets.UTF_8)
                        .build()
                        .toString();
        try {
            return materials.upload(organizationId, purpose, disposition, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
