package org.safetynets.stack.demo;

/** A step of the story. */
record Chapter(String title, Step step) {

    /** Plays it; throws when it does not go as told, else says what came of it. */
    @FunctionalInterface
    interface Step {
        String play();
    }
}
