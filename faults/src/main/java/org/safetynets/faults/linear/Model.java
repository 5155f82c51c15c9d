package org.safetynets.faults.linear;

import java.util.Set;

/**
 * How something behaves that is done one at a time.
 *
 * @param <S> a state, with equality by value
 * @param <O> an operation together with what it was answered
 */
public interface Model<S, O> {

    S initial();

    /** The states that the operation may lead to with its answer; none when it may not happen. */
    Set<S> step(S state, O operation);
}
