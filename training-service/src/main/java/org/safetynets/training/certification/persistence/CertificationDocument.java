package org.safetynets.training.certification.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.platform.sealing.Subject;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.HistoryEntry;
import org.safetynets.training.certification.domain.Holder;
import org.safetynets.training.certification.domain.Lineage;
import org.safetynets.training.certification.domain.Notices;
import org.safetynets.training.certification.domain.Standing;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.certification.domain.Term;
import org.safetynets.training.certification.domain.VerificationCode;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A certification as stored; days are text, which sorts as they do and no time zone can move. */
@Document(CertificationDocument.COLLECTION)
record CertificationDocument(
        @Id UUID id,
        UUID organizationId,
        UUID personId,
        UUID enrolmentId,
        String code,
        AwardDocument award,
        String from,
        String through,
        String graceThrough,
        Status status,
        List<HistoryDocument> history,
        @Nullable UUID renews,
        @Nullable UUID renewedBy,
        @Nullable Integer warned,
        @Nullable BridgeDocument bridge,
        long version) {

    static final String COLLECTION = "certifications";

    static CertificationDocument of(Certification it, Sealing sealing) {
        return new CertificationDocument(
                it.id().value(),
                it.holder().organization().value(),
                it.holder().person().value(),
                it.holder().enrolment().value(),
                it.code().value(),
                AwardDocument.of(it.award()),
                it.term().from().toString(),
                it.term().through().toString(),
                it.term().graceThrough().toString(),
                it.status(),
                sealed(
                        it.standing().history(),
                        fields(sealing, it.holder().person().value(), it.id().value())),
                value(it.lineage().renews()),
                value(it.lineage().renewedBy()),
                it.notices().end(),
                BridgeDocument.of(it.notices().bridging()),
                it.standing().version());
    }

    Certification toDomain(Sealing sealing) {
        return restored(opened(fields(sealing, personId, id)));
    }

    /** For what asks for no reason, so that no key has to be fetched. */
    Certification withoutReasons() {
        return restored(history.stream().map(HistoryDocument::withoutReason).toList());
    }

    /** The last step of a history, by itself. */
    static HistoryDocument lastStep(Certification it, Sealing sealing) {
        var steps = it.standing().history();
        return HistoryDocument.of(
                steps.getLast(),
                place(steps.size() - 1),
                fields(sealing, it.holder().person().value(), it.id().value()));
    }

    private Certification restored(List<HistoryEntry> steps) {
        return Certification.restore(
                new CertificationId(id),
                new VerificationCode(code),
                new Holder(
                        new OrganizationId(organizationId),
                        new PersonId(personId),
                        new EnrolmentId(enrolmentId)),
                award.toDomain(),
                new Term(
                        LocalDate.parse(from),
                        LocalDate.parse(through),
                        LocalDate.parse(graceThrough)),
                new Standing(status, steps, version),
                new Lineage(certification(renews), certification(renewedBy)),
                new Notices(warned, bridge == null ? null : bridge.toDomain()));
    }

    private static @Nullable UUID value(@Nullable CertificationId other) {
        return other == null ? null : other.value();
    }

    private static @Nullable CertificationId certification(@Nullable UUID other) {
        return other == null ? null : new CertificationId(other);
    }

    private static SealedFields fields(Sealing sealing, UUID person, UUID id) {
        return sealing.fields(Subject.person(person), COLLECTION, id);
    }

    private static List<HistoryDocument> sealed(List<HistoryEntry> history, SealedFields fields) {
        return IntStream.range(0, history.size())
                .mapToObj(it -> HistoryDocument.of(history.get(it), place(it), fields))
                .toList();
    }

    private List<HistoryEntry> opened(SealedFields fields) {
        return IntStream.range(0, history.size())
                .mapToObj(it -> history.get(it).toDomain(place(it), fields))
                .toList();
    }

    /** Nothing leaves the history, so an entry keeps its number. */
    private static String place(int number) {
        return "history." + number + ".reason";
    }
}
