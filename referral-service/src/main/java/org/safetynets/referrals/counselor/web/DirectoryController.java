package org.safetynets.referrals.counselor.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.referrals.counselor.domain.CounselorId;
import org.safetynets.referrals.counselor.domain.Directory;
import org.safetynets.referrals.counselor.domain.Entry;
import org.safetynets.referrals.organization.OrganizationNames;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counselors who want to be found: no account is needed to look for one. */
@RestController
@RequestMapping("/api/referrals/counselors")
@AllowAnyone
class DirectoryController {

    private final Directory directory;
    private final OrganizationNames organizations;
    private final Clock clock;

    DirectoryController(Directory directory, OrganizationNames organizations, Clock clock) {
        this.directory = directory;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** What is looked for comes in the body, so that no address or log keeps it. */
    @PostMapping("/search")
    Page<EntryResponse> search(@RequestBody @Valid DirectorySearch search) {
        var page = new PageRequest(search.pageOr0(), search.sizeOrUsual());
        var wanted = search.wanted();
        var some = directory.find(wanted, today(), page.offset(), page.size());
        return Page.of(some, page, directory.count(wanted, today())).map(this::response);
    }

    @GetMapping("/{counselorId}")
    EntryResponse one(@PathVariable UUID counselorId) {
        return directory
                .find(new CounselorId(counselorId), today())
                .map(this::response)
                .orElseThrow(NotFoundException::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private EntryResponse response(Entry it) {
        return EntryResponse.of(it, organizations.of(it.approvedBy()).orElse(null));
    }
}
