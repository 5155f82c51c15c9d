package org.safetynets.identity.erasure.domain;

/** Somebody is to be gone; whoever listens joins the transaction. */
public record ErasureRequested(Erasure erasure) {}
