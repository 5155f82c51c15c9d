package org.safetynets.training.certification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.certification.domain.Bridge;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.certification.domain.VerificationCode;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.standard.domain.StandardId;

/** Certifications for tests of use cases. */
public final class InMemoryCertifications implements Certifications {

    private final Map<CertificationId, Certification> byId = new ConcurrentHashMap<>();
    private final Set<CertificationId> broken = ConcurrentHashMap.newKeySet();

    @Override
    public void add(Certification certification) {
        byId.put(certification.id(), certification);
    }

    @Override
    public void save(Certification certification) {
        byId.put(certification.id(), certification);
    }

    @Override
    public Optional<Certification> find(OrganizationId organization, CertificationId id) {
        return Optional.ofNullable(byId.get(id)).filter(in(organization));
    }

    @Override
    public Optional<Certification> earnedBy(OrganizationId organization, EnrolmentId enrolment) {
        return where(in(organization).and(it -> it.holder().enrolment().equals(enrolment))).stream()
                .findFirst();
    }

    @Override
    public Slice<Certification> of(
            OrganizationId organization, Optional<PersonId> person, Range range) {
        return slice(
                in(organization).and(it -> person.map(ownedBy(it)::equals).orElse(true)), range);
    }

    @Override
    public Slice<Certification> ownedBy(PersonId person, Range range) {
        return slice(it -> ownedBy(it).equals(person), range);
    }

    @Override
    public Optional<Certification> withCode(VerificationCode code) {
        return where(it -> it.code().equals(code)).stream().findFirst();
    }

    @Override
    public long removeNobodysBefore(LocalDate day) {
        var over =
                where(
                        it ->
                                ownedBy(it).equals(PersonId.NOBODY)
                                        && it.term().graceThrough().isBefore(day));
        over.forEach(it -> byId.remove(it.id()));
        return over.size();
    }

    @Override
    public List<CertificationId> unendedBefore(
            OrganizationId organization, LocalDate day, int most) {
        return where(in(organization).and(unended(day))).stream()
                .limit(most)
                .map(Certification::id)
                .toList();
    }

    @Override
    public List<Certification> withoutReasons(
            OrganizationId organization, Collection<CertificationId> ids) {
        return where(in(organization).and(it -> ids.contains(it.id())));
    }

    @Override
    public void append(List<Certification> changed) {
        if (changed.stream().anyMatch(it -> broken.contains(it.id()))) {
            throw new IllegalStateException("One of them cannot be stored");
        }
        changed.forEach(this::save);
    }

    /** From now on that one cannot be stored, alone or among others. */
    void failOn(CertificationId id) {
        broken.add(id);
    }

    @Override
    public Set<OrganizationId> organizationsWithUnendedBefore(LocalDate day) {
        return where(unended(day)).stream()
                .map(it -> it.holder().organization())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Certification> toWarnOf(
            OrganizationId organization, LocalDate today, int days, int most) {
        return where(in(organization).and(ending(today, today.plusDays(days)))).stream()
                .filter(it -> it.warned().map(told -> told > days).orElse(true))
                .limit(most)
                .toList();
    }

    @Override
    public Set<OrganizationId> organizationsWithEndsBetween(LocalDate from, LocalDate through) {
        return where(ending(from, through)).stream()
                .map(it -> it.holder().organization())
                .collect(Collectors.toSet());
    }

    @Override
    public List<CertificationId> toBridge(
            OrganizationId organization, Bridge bridge, Optional<Integer> days, int most) {
        throw new UnsupportedOperationException("tested with the real store");
    }

    @Override
    public Set<OrganizationId> organizationsCertifiedTo(Set<StandardId> versions) {
        throw new UnsupportedOperationException("tested with the real store");
    }

    private static Predicate<Certification> ending(LocalDate from, LocalDate through) {
        return it ->
                it.status() == Status.ACTIVE
                        && it.lineage().renewedBy() == null
                        && !it.term().through().isBefore(from)
                        && !it.term().through().isAfter(through);
    }

    private Slice<Certification> slice(Predicate<Certification> which, Range range) {
        var all = where(which);
        return new Slice<>(
                all.stream().skip(range.offset()).limit(range.size()).toList(), all.size());
    }

    private List<Certification> where(Predicate<Certification> which) {
        return byId.values().stream()
                .filter(which)
                .sorted(Comparator.comparing(it -> it.id().value()))
                .toList();
    }

    private static PersonId ownedBy(Certification it) {
        return it.holder().person();
    }

    private static Predicate<Certification> in(OrganizationId organization) {
        return it -> it.holder().organization().equals(organization);
    }

    private static Predicate<Certification> unended(LocalDate day) {
        return it ->
                Set.of(Status.ACTIVE, Status.SUSPENDED).contains(it.status())
                        && it.term().graceThrough().isBefore(day);
    }
}
