package org.safetynets.notifications.template.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.notifications.template.application.PreviewingTemplates;
import org.safetynets.notifications.template.application.WritingTemplates;
import org.safetynets.notifications.template.domain.ReviewResult;
import org.safetynets.notifications.template.domain.Template;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Texts of an organization's own. */
@RestController
@RequestMapping("/api/notifications/organizations/{organizationId}/templates")
@AllowRoles(Role.COORDINATOR)
class TemplateController {

    private final WritingTemplates writing;
    private final PreviewingTemplates previewing;

    TemplateController(WritingTemplates writing, PreviewingTemplates previewing) {
        this.writing = writing;
        this.previewing = previewing;
    }

    /** All editions of all texts, the newest first. */
    @GetMapping
    Page<TemplateResponse> list(@PathVariable UUID organizationId, PageRequest page) {
        var organization = new OrganizationId(organizationId);
        return Page.of(
                        writing.page(organization, page.offset(), page.size()),
                        page,
                        writing.count(organization))
                .map(TemplateResponse::of);
    }

    /** The texts that count where there is none of one's own. */
    @GetMapping("/catalogue")
    Page<StandardText> catalogue(@PathVariable UUID organizationId, PageRequest page) {
        var all = keys();
        List<StandardText> shown =
                all.stream().skip(page.offset()).limit(page.size()).map(this::standard).toList();
        return Page.of(shown, page, all.size());
    }

    private static List<Template.Key> keys() {
        var keys = new ArrayList<Template.Key>();
        for (var notice : Notice.values()) {
            for (var variant : Variant.values()) {
                for (var language : Language.values()) {
                    keys.add(new Template.Key(notice, variant, language));
                }
            }
        }
        return keys;
    }

    private StandardText standard(Template.Key key) {
        var text = writing.standard(key);
        return new StandardText(
                key.notice().key(), key.variant(), key.language(), text.subject(), text.body());
    }

    /** A text of the catalogue, with its placeholders. */
    record StandardText(
            String notice, Variant variant, Language language, String subject, String body) {}

    /** What people will see, with an example's words; nothing is kept. */
    @PostMapping("/preview")
    PreviewResponse preview(
            @PathVariable UUID organizationId, @Valid @RequestBody TemplateRequest request) {
        refuseFaults(request);
        var organization = new OrganizationId(organizationId);
        return PreviewResponse.of(
                previewing.seen(request.text(), request.language()),
                previewing.mails(organization, request.key(), request.text()));
    }

    /** Proposes a text; it counts once somebody else has approved it. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TemplateResponse propose(
            Caller caller,
            @PathVariable UUID organizationId,
            @Valid @RequestBody TemplateRequest request) {
        refuseFaults(request);
        return TemplateResponse.of(
                writing.propose(
                        new OrganizationId(organizationId),
                        request.key(),
                        request.text(),
                        caller.personId()));
    }

    /** Lets a text of somebody else count from now on. */
    @PostMapping("/{templateId}/approve")
    TemplateResponse approve(
            Caller caller, @PathVariable UUID organizationId, @PathVariable UUID templateId) {
        return answer(
                writing.approve(new OrganizationId(organizationId), templateId, caller.personId()));
    }

    @PostMapping("/{templateId}/reject")
    TemplateResponse reject(
            Caller caller, @PathVariable UUID organizationId, @PathVariable UUID templateId) {
        return answer(
                writing.reject(new OrganizationId(organizationId), templateId, caller.personId()));
    }

    /** Takes a proposal back, or goes back to the catalogue's text. */
    @PostMapping("/{templateId}/withdraw")
    TemplateResponse withdraw(
            Caller caller, @PathVariable UUID organizationId, @PathVariable UUID templateId) {
        return answer(
                writing.withdraw(
                        new OrganizationId(organizationId), templateId, caller.personId()));
    }

    private void refuseFaults(TemplateRequest request) {
        writing.fault(request.key(), request.text())
                .ifPresent(
                        it -> {
                            throw new InvalidRequestException(it.field(), it.message());
                        });
    }

    private static TemplateResponse answer(Optional<ReviewResult> result) {
        return switch (result.orElseThrow(NotFoundException::new)) {
            case ReviewResult.Reviewed(var template) -> TemplateResponse.of(template);
            case ReviewResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
