package org.safetynets.identity.consent.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * What a person keeps of a consent.
 *
 * @param consent its fields, on the same level
 * @param text the whole text they signed
 * @param notice what travels with the information, after 42 CFR 2.32
 */
public record ReceiptResponse(@JsonUnwrapped ConsentResponse consent, String text, String notice) {}
