package org.safetynets.portal.candidates;

import java.util.List;
import java.util.Optional;
import org.safetynets.portal.services.training.Enrolment;
import org.safetynets.portal.services.training.Progress;
import org.safetynets.portal.services.training.Renewal;
import org.safetynets.portal.services.training.Requirement;
import org.safetynets.portal.services.training.Said;
import org.safetynets.portal.services.training.Standard;

/**
 * An agreement, with its text, and whether it is signed.
 *
 * @param requirement code of what asks for it: its own on the way, another for a renewal
 */
public record Paper(String requirement, Said title, Said text, boolean signed) {

    /** Those of the way to a certification. */
    static List<Paper> of(Standard standard, Enrolment enrolment) {
        return standard.requirements().stream()
                .filter(it -> it.kind().equals("agreement"))
                .flatMap(it -> of(standard, it, isMet(enrolment.met(), it)).stream())
                .toList();
    }

    /** Those that a renewal asks to be signed again. */
    static List<Paper> again(Standard standard, Renewal renewal) {
        return standard.held().toRenew().stream()
                .filter(it -> it.kind().equals("agreement"))
                .flatMap(it -> of(standard, it, isMet(renewal.met(), it)).stream())
                .toList();
    }

    private static boolean isMet(List<Progress> met, Requirement asked) {
        return met.stream().anyMatch(it -> it.code().equals(asked.code()));
    }

    private static Optional<Paper> of(Standard standard, Requirement it, boolean signed) {
        return standard.agreement(it.about())
                .map(paper -> new Paper(it.code(), it.title(), paper.text(), signed));
    }
}
