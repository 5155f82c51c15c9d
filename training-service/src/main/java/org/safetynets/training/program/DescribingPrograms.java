package org.safetynets.training.program;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.domain.StandardNotPublished;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what trainers say of their programs; a program trains to one published standard. */
@Service
class DescribingPrograms {

    private final Programs programs;
    private final Standards standards;

    DescribingPrograms(Programs programs, Standards standards) {
        this.programs = programs;
        this.standards = standards;
    }

    @Transactional
    public Program describe(OrganizationId organization, ProgramRequest request) {
        var standard = new StandardId(request.standardId());
        if (standards.find(standard).filter(Standard::isPublished).isEmpty()) {
            throw new RefusedException(new StandardNotPublished(standard.value()));
        }
        var program =
                new Program(
                        Ids.next(),
                        organization,
                        standard.value(),
                        request.title(),
                        request.description(),
                        request.languages(),
                        1);
        programs.add(program);
        return program;
    }

    /** The standard stays: another one is another program. */
    @Transactional
    public Optional<Program> revise(
            OrganizationId organization,
            UUID id,
            ProgramRequest request,
            Consumer<Long> precondition) {
        return programs.find(organization, id)
                .map(
                        it -> {
                            precondition.accept(it.version());
                            if (!it.standardId().equals(request.standardId())) {
                                throw new InvalidRequestException(
                                        "standardId", "cannot change: describe another program");
                            }
                            var revised =
                                    it.revised(
                                            request.title(),
                                            request.description(),
                                            request.languages());
                            programs.save(revised);
                            return revised;
                        });
    }
}
