package org.safetynets.training.message;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.application.CohortReaders;
import org.safetynets.training.shared.domain.Range;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Messages to a cohort: trainers write them, those they are for read them here. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/cohorts/{cohortId}/messages")
class MessageController {

    private final WritingToCohorts writing;
    private final CohortMessages messages;
    private final CohortReaders readers;

    MessageController(WritingToCohorts writing, CohortMessages messages, CohortReaders readers) {
        this.writing = writing;
        this.messages = messages;
        this.readers = readers;
    }

    /** Those enrolled now are told that a message waits for them, as each wants to be told. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles(Role.TRAINER)
    MessageView write(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @Valid @RequestBody MessageRequest request,
            Caller caller) {
        return writing.write(
                        new OrganizationId(organizationId),
                        new CohortId(cohortId),
                        caller.personId(),
                        request.subject(),
                        request.text())
                .map(MessageView::of)
                .orElseThrow(NotFoundException::new);
    }

    /** To those who run the cohort all, to a candidate those that were for them. */
    @GetMapping
    @AllowSignedIn
    Page<MessageView> list(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var cohort = readers.require(organization, new CohortId(cohortId), caller);
        var range = new Range(page.offset(), page.size());
        var slice =
                CohortReaders.isStaff(organization, caller)
                        ? messages.of(organization, cohort.id(), range)
                        : messages.to(organization, cohort.id(), caller.personId(), range);
        return Page.of(slice.items(), page, slice.total()).map(MessageView::of);
    }
}
