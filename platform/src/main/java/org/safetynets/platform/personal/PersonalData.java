package org.safetynets.platform.personal;

import java.util.List;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;

/**
 * What one feature of a service holds about people.
 *
 * <p>Each collection that holds anything about a person is named by exactly one of these, or the
 * service says in its tests that it holds nothing; so nobody is forgotten by a feature yet to come.
 */
public interface PersonalData {

    /**
     * Code of the heading under which a person finds it in their export, for example {@code seats}.
     */
    String section();

    /** The collections it answers for. */
    Set<String> collections();

    /**
     * Everything held about the person, in the shapes of the API: what they could see, and what
     * they could not. Empty when nothing is held.
     */
    List<?> about(PersonId person);

    /**
     * Removes what is held about the person, or makes it nobody's.
     *
     * <p>It runs in the transaction of the erasure, and again later, since an event on its way may
     * bring something back: with nothing left it does nothing.
     */
    Erased erase(PersonId person);

    /**
     * What of it would have to stay, without identity, so that a person knows before they decide.
     */
    default List<Erased.Kept> wouldKeep(PersonId person) {
        return List.of();
    }
}
