package org.safetynets.training.shared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Fixtures;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever comes second starts again, and then meets the rules. */
@ServiceTest
class StoredIT {

    @Autowired private Standards standards;
    @Autowired private Certifications certifications;

    @Test
    void a_unique_key_is_taken_once() {
        standards.add(standard(1));

        assertThatThrownBy(() -> standards.add(standard(1)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void an_enrolment_has_one_certification() {
        var first = Fixtures.aCertification();
        var second =
                Certification.restore(
                        Fixtures.aCertification().id(),
                        Fixtures.aCode(),
                        first.holder(),
                        first.award(),
                        first.term(),
                        first.standing());
        certifications.add(first);

        assertThatThrownBy(() -> certifications.add(second))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void a_version_is_replaced_once() {
        var content = Fixtures.contentOf(Fixtures.MODULE);
        var id = new StandardId(UUID.randomUUID());
        standards.add(Standard.restore(id, numbered(content, 2), Fixtures.DRAFT, null, 1));
        standards.save(Standard.restore(id, numbered(content, 2), Fixtures.DRAFT, null, 2));

        assertThatThrownBy(
                        () ->
                                standards.save(
                                        Standard.restore(
                                                id, numbered(content, 2), Fixtures.DRAFT, null, 2)))
                .isInstanceOf(StaleVersionException.class);
    }

    private static Standard standard(int number) {
        return Standard.restore(
                new StandardId(UUID.randomUUID()),
                numbered(Fixtures.contentOf(Fixtures.MODULE), number),
                Fixtures.DRAFT,
                null,
                1);
    }

    private static StandardContent numbered(StandardContent content, int number) {
        return new StandardContent(
                "STORED",
                number + ".0.0",
                content.title(),
                content.level(),
                content.validityMonths(),
                content.purposes(),
                content.requirements(),
                content.curriculum(),
                content.rules());
    }
}
