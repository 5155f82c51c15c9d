package org.safetynets.training.file.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.training.file.application.FileContents;
import org.safetynets.training.file.domain.StoredFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Hands files out so that no browser opens them in our name. */
@Component
public class Downloads {

    private final FileContents contents;

    public Downloads(FileContents contents) {
        this.contents = contents;
    }

    /**
     * Sends the file.
     *
     * @throws NotFoundException when its content is gone, or nobody can open it any more
     */
    public void send(StoredFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.type().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!contents.copy(file, response.getOutputStream())) {
            response.reset();
            throw new NotFoundException();
        }
    }
}
