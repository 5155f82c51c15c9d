package org.safetynets.stack.content;

/** What the network has could not be read, so nothing is put in its place. */
final class NotRead extends RuntimeException {
    NotRead(Answer answer) {
        super(answer.problem());
    }
}
