package org.safetynets.notifications.template.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.notifications.notice.domain.OwnTexts;
import org.safetynets.notifications.notice.domain.Variant;
import org.safetynets.notifications.template.domain.Template;
import org.safetynets.notifications.template.domain.Template.Stage;
import org.safetynets.notifications.template.domain.Templates;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoTemplates implements Templates, OwnTexts, CollectionInitializer {

    static final String COLLECTION = "templates";

    private static final String ORGANIZATION = "organizationId";

    private final MongoOperations mongo;

    MongoTemplates(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Two that propose at the same moment: the second finds its edition taken. */
    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        operations
                .indexOps(COLLECTION)
                .createIndex(
                        new Index(ORGANIZATION, Direction.ASC)
                                .on("notice", Direction.ASC)
                                .on("variant", Direction.ASC)
                                .on("language", Direction.ASC)
                                .on("edition", Direction.DESC)
                                .unique());
    }

    @Override
    public Optional<Template> find(OrganizationId organization, UUID id) {
        var query = Query.query(of(organization).and("_id").is(id));
        return Optional.ofNullable(mongo.findOne(query, TemplateDocument.class, COLLECTION))
                .map(TemplateDocument::toTemplate);
    }

    @Override
    public Optional<Template> inForce(OrganizationId organization, Template.Key key) {
        return findInForce(organization, key).map(TemplateDocument::toTemplate);
    }

    @Override
    public Optional<NoticeText> inForce(
            OrganizationId organization, Notice notice, Variant variant, Language language) {
        return findInForce(organization, new Template.Key(notice, variant, language))
                .map(TemplateDocument::text);
    }

    private Optional<TemplateDocument> findInForce(OrganizationId organization, Template.Key key) {
        var query = Query.query(of(organization, key).and("stage").is(Stage.IN_FORCE));
        return Optional.ofNullable(mongo.findOne(query, TemplateDocument.class, COLLECTION));
    }

    @Override
    public int editions(OrganizationId organization, Template.Key key) {
        return (int) mongo.count(Query.query(of(organization, key)), COLLECTION);
    }

    @Override
    public List<Template> page(OrganizationId organization, long skip, int limit) {
        var query =
                Query.query(of(organization))
                        .with(Sort.by(Direction.DESC, "writtenAt", "_id"))
                        .skip(skip)
                        .limit(limit);
        return mongo.find(query, TemplateDocument.class, COLLECTION).stream()
                .map(TemplateDocument::toTemplate)
                .toList();
    }

    @Override
    public long count(OrganizationId organization) {
        return mongo.count(Query.query(of(organization)), COLLECTION);
    }

    @Override
    public void save(Template template) {
        var document = TemplateDocument.of(template);
        if (template.version() == 1) {
            insert(document);
            return;
        }
        var before =
                Query.query(
                        of(template.organization())
                                .and("_id")
                                .is(template.id())
                                .and("version")
                                .is(template.version() - 1));
        if (mongo.findAndReplace(before, document, COLLECTION) == null) {
            throw new StaleVersionException();
        }
    }

    private void insert(TemplateDocument document) {
        try {
            mongo.insert(document, COLLECTION);
        } catch (DuplicateKeyException e) {
            throw new StaleVersionException();
        }
    }

    private static Criteria of(OrganizationId organization, Template.Key key) {
        return of(organization)
                .and("notice")
                .is(key.notice().key())
                .and("variant")
                .is(key.variant())
                .and("language")
                .is(key.language());
    }

    private static Criteria of(OrganizationId organization) {
        return where(ORGANIZATION).is(organization.value());
    }
}
