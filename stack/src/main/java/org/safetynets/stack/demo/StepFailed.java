package org.safetynets.stack.demo;

/** Something did not happen as the story has it. */
public final class StepFailed extends RuntimeException {
    public StepFailed(String message) {
        super(message);
    }
}
