package org.safetynets.referrals.fhir.domain;

/** The number under which the practice's own system keeps an order. */
public record OrderNumber(String system, String value) {}
