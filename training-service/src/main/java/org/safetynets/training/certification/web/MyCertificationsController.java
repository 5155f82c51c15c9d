package org.safetynets.training.certification.web;

import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.shared.domain.Range;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's own certifications, in whichever organizations. */
@RestController
@RequestMapping("/api/training/my/certifications")
@AllowSignedIn
class MyCertificationsController {

    private final Certifications certifications;

    MyCertificationsController(Certifications certifications) {
        this.certifications = certifications;
    }

    @GetMapping
    Page<CertificationView> mine(Caller caller, PageRequest page) {
        var slice =
                certifications.ownedBy(caller.personId(), new Range(page.offset(), page.size()));
        return Page.of(slice.items(), page, slice.total()).map(CertificationView::of);
    }
}
