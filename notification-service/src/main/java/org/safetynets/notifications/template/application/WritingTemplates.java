package org.safetynets.notifications.template.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.safetynets.notifications.notice.application.Catalogue;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.template.domain.ReviewResult;
import org.safetynets.notifications.template.domain.Template;
import org.safetynets.notifications.template.domain.Template.Stage;
import org.safetynets.notifications.template.domain.Templates;
import org.safetynets.notifications.template.domain.TextRules;
import org.safetynets.notifications.template.domain.TextRules.Fault;
import org.safetynets.platform.Ids;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organization does with texts of its own. */
@Service
public class WritingTemplates {

    private final Templates templates;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final Clock clock;

    WritingTemplates(Templates templates, Catalogue catalogue, AuditTrail audit, Clock clock) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wrong with a text, if anything; nothing is stored. */
    public Optional<Fault> fault(Template.Key key, NoticeText text) {
        return TextRules.firstFault(text, standard(key), key.variant());
    }

    public NoticeText standard(Template.Key key) {
        return catalogue.text(key.notice(), key.variant(), key.language());
    }

    @Transactional
    public Template propose(
            OrganizationId organization, Template.Key key, NoticeText text, PersonId by) {
        var edition = templates.editions(organization, key) + 1;
        var proposed =
                Template.proposed(
                        Ids.next(), organization, key, text, edition, by, clock.instant());
        templates.save(proposed);
        note(proposed, by, "template.proposed");
        return proposed;
    }

    /** Empty when there is no such text. */
    @Transactional
    public Optional<ReviewResult> approve(OrganizationId organization, UUID id, PersonId by) {
        return change(organization, id, by, "template.approved", it -> it.approve(by));
    }

    /** Empty when there is no such text. */
    @Transactional
    public Optional<ReviewResult> reject(OrganizationId organization, UUID id, PersonId by) {
        return change(organization, id, by, "template.rejected", it -> it.reject(by));
    }

    /** Empty when there is no such text. */
    @Transactional
    public Optional<ReviewResult> withdraw(OrganizationId organization, UUID id, PersonId by) {
        return change(organization, id, by, "template.withdrawn", Template::withdraw);
    }

    private Optional<ReviewResult> change(
            OrganizationId organization,
            UUID id,
            PersonId by,
            String action,
            Function<Template, ReviewResult> step) {
        var result = templates.find(organization, id).map(step);
        if (result.isPresent() && result.get() instanceof ReviewResult.Reviewed(var changed)) {
            if (changed.stage() == Stage.IN_FORCE) {
                templates
                        .inForce(organization, changed.key())
                        .map(Template::replaced)
                        .ifPresent(templates::save);
            }
            templates.save(changed);
            note(changed, by, action);
        }
        return result;
    }

    private void note(Template template, PersonId by, String action) {
        audit.note(
                AuditEntry.by(by, action)
                        .in(template.organization())
                        .on("template", template.id()));
    }

    public List<Template> page(OrganizationId organization, long skip, int limit) {
        return templates.page(organization, skip, limit);
    }

    public long count(OrganizationId organization) {
        return templates.count(organization);
    }
}
