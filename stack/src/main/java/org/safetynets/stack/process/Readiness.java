package org.safetynets.stack.process;

/** Tells whether a started process serves yet; may finish its setting up on the way. */
@FunctionalInterface
public interface Readiness {
    boolean reached();
}
