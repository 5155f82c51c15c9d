package org.safetynets.identity.erasure.domain;

/** SHA-256 of a receipt code; of 130 random bits it needs neither salt nor stretching. */
public record CodeHash(String value) {}
