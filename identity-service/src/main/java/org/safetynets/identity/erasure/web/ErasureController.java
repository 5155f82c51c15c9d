package org.safetynets.identity.erasure.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.identity.erasure.application.LookingUp;
import org.safetynets.identity.erasure.domain.Erasure;
import org.safetynets.identity.erasure.domain.ErasureStatus;
import org.safetynets.identity.erasure.domain.Erasures;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Erasures, for those who are gone and for those who answer for it. */
@RestController
@RequestMapping("/api/identity/erasures")
class ErasureController {

    private final LookingUp looking;
    private final Erasures erasures;

    ErasureController(LookingUp looking, Erasures erasures) {
        this.looking = looking;
        this.erasures = erasures;
    }

    /** In a body, since addresses end up in logs. */
    record LookRequest(@NotBlank @Size(max = 64) String code) {}

    /**
     * An erasure as an administrator sees it.
     *
     * @param missing services that have yet to answer
     */
    record ErasureEntry(
            UUID erasureId,
            ErasureStatus status,
            Instant requestedAt,
            Instant dueBy,
            boolean accountGone,
            List<String> missing) {
        static ErasureEntry of(Erasure it) {
            return new ErasureEntry(
                    it.id().value(),
                    it.status(),
                    it.requestedAt(),
                    it.dueBy(),
                    it.accountGone(),
                    it.missing().stream().sorted().toList());
        }
    }

    @PostMapping("/look")
    @AllowAnyone
    ErasureResponse look(@Valid @RequestBody LookRequest request) {
        looking.refuses()
                .ifPresent(
                        it -> {
                            throw new RefusedException(it);
                        });
        return looking.look(request.code())
                .map(ErasureResponse::of)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping
    @AllowNetworkAdmin
    Page<ErasureEntry> list(
            @RequestParam(defaultValue = "overdue") ErasureStatus status, PageRequest page) {
        var some = erasures.page(status, page.offset(), page.size());
        return Page.of(some, page, erasures.count(status)).map(ErasureEntry::of);
    }
}
