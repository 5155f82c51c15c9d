package org.safetynets.identity.organization.domain;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.Refusal;

/** A rule that every organization keeps, named by what must hold. */
interface OrganizationPolicy {

    Optional<Refusal> refuses(OrganizationId id, OrganizationDetails wanted, Neighbours among);

    OrganizationPolicy NAME_IS_ITS_OWN =
            (id, wanted, among) ->
                    among.holderOfName() == null || among.holderOfName().equals(id)
                            ? Optional.empty()
                            : Optional.of(new OrganizationNameTaken(wanted.name().value()));

    OrganizationPolicy PARENT_EXISTS =
            (id, wanted, among) ->
                    wanted.parent() == null || !among.lineAbove().isEmpty()
                            ? Optional.empty()
                            : Optional.of(new ParentUnknown(wanted.parent().value()));

    OrganizationPolicy PARENT_IS_NOT_BELOW_IT =
            (id, wanted, among) ->
                    wanted.parent() == null || !among.lineAbove().contains(id)
                            ? Optional.empty()
                            : Optional.of(new ParentBelowItself(wanted.parent().value()));

    List<OrganizationPolicy> ALL = List.of(NAME_IS_ITS_OWN, PARENT_EXISTS, PARENT_IS_NOT_BELOW_IT);

    /** The first refusal there is. */
    static Optional<Refusal> anyRefuses(
            OrganizationId id, OrganizationDetails wanted, Neighbours among) {
        return ALL.stream().flatMap(it -> it.refuses(id, wanted, among).stream()).findFirst();
    }
}
