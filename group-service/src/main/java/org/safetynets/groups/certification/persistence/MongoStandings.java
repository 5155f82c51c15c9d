package org.safetynets.groups.certification.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.groups.certification.domain.Awarded;
import org.safetynets.groups.certification.domain.Certification;
import org.safetynets.groups.certification.domain.Standing;
import org.safetynets.groups.certification.domain.Standings;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The replica of certifications: one document for each person in an organization. */
@Repository
class MongoStandings implements Standings, CollectionInitializer {

    private final MongoOperations mongo;

    MongoStandings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, StandingDocument.COLLECTION);
        mongo.indexOps(StandingDocument.class)
                .createIndex(new Index("organizationId", Sort.Direction.ASC));
    }

    @Override
    public boolean record(
            OrganizationId organization, PersonId person, Certification certification) {
        var id = StandingDocument.id(organization, person);
        var known =
                Optional.ofNullable(mongo.findById(id, StandingDocument.class))
                        .orElseGet(() -> StandingDocument.empty(organization, person));
        if (known.knows(certification.id(), certification.version())) {
            return false;
        }
        mongo.save(known.with(certification));
        return true;
    }

    @Override
    public List<Awarded> record(List<Awarded> certifications) {
        var known = new HashMap<String, StandingDocument>();
        var ids = certifications.stream().map(MongoStandings::id).distinct().toList();
        mongo.find(query(where("_id").in(ids)), StandingDocument.class)
                .forEach(it -> known.put(it.id(), it));
        var changed = new LinkedHashMap<String, StandingDocument>();
        var newer = new ArrayList<Awarded>();
        for (var it : certifications) {
            var before =
                    known.getOrDefault(
                            id(it), StandingDocument.empty(it.organization(), it.person()));
            if (!before.knows(it.certification().id(), it.certification().version())) {
                var after = before.with(it.certification());
                known.put(id(it), after);
                changed.put(id(it), after);
                newer.add(it);
            }
        }
        save(changed);
        return newer;
    }

    private void save(Map<String, StandingDocument> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var writes = mongo.bulkOps(BulkMode.UNORDERED, StandingDocument.class);
        var upsert = FindAndReplaceOptions.options().upsert();
        changed.forEach((id, it) -> writes.replaceOne(query(where("_id").is(id)), it, upsert));
        writes.execute();
    }

    private static String id(Awarded it) {
        return StandingDocument.id(it.organization(), it.person());
    }

    @Override
    public List<Standing> of(OrganizationId organization, Collection<PersonId> people) {
        return mongo.find(these(organization, people), StandingDocument.class).stream()
                .map(StandingDocument::restore)
                .toList();
    }

    @Override
    public List<Standing> in(OrganizationId organization) {
        var all = query(where("organizationId").is(organization.value()));
        return mongo.find(all, StandingDocument.class).stream()
                .map(StandingDocument::restore)
                .toList();
    }

    /** Writing first makes a conflict show before anything rests on the read. */
    @Override
    public List<Standing> hold(OrganizationId organization, Collection<PersonId> people) {
        var touch = new Update().inc("held", 1);
        mongo.updateMulti(these(organization, people), touch, StandingDocument.class);
        return of(organization, people);
    }

    private static Query these(OrganizationId organization, Collection<PersonId> people) {
        var ids = people.stream().map(it -> StandingDocument.id(organization, it)).toList();
        return query(where("_id").in(ids));
    }
}
