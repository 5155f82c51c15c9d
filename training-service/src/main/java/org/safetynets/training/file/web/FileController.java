package org.safetynets.training.file.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.ForbiddenException;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.file.application.UploadingFiles;
import org.safetynets.training.file.domain.FilePurpose;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking files; what refers to one hands it out. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/files")
class FileController {

    private final UploadingFiles uploading;
    private final Enrolments enrolments;

    FileController(UploadingFiles uploading, Enrolments enrolments) {
        this.uploading = uploading;
        this.enrolments = enrolments;
    }

    /**
     * The body is the file itself, 25 MB at most; its name is in Content-Disposition. A file that
     * nothing refers to is gone after a day. For members, and for those who learn here without
     * being one.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowSignedIn
    FileView upload(
            @PathVariable UUID organizationId,
            @RequestParam FilePurpose purpose,
            @RequestHeader(HttpHeaders.CONTENT_DISPOSITION) String disposition,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        var organization = new OrganizationId(organizationId);
        if (!caller.belongsTo(organization)
                && !enrolments.isAnyOf(organization, caller.personId())) {
            throw new NotFoundException();
        }
        if (!purpose.isPersonal() && !caller.has(organization, Role.TRAINER)) {
            throw new ForbiddenException();
        }
        return FileView.of(
                uploading.upload(
                        organization,
                        caller.personId(),
                        purpose,
                        name(disposition),
                        request.getInputStream()));
    }

    private static String name(String disposition) {
        try {
            var name = ContentDisposition.parse(disposition).getFilename();
            if (name != null && !name.isBlank()) {
                return name;
            }
        } catch (IllegalArgumentException e) {
            // said below, in the same words
        }
        throw new InvalidRequestException(
                HttpHeaders.CONTENT_DISPOSITION, "must be attachment with a file name");
    }
}
