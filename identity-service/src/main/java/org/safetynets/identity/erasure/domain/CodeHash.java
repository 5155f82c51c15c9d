package org.safetynets.identity.erasure.domain;

/** SHA-256 of a receipt code; of 80 random bits it needs neither salt nor stretching. */
public record CodeHash(String value) {}
