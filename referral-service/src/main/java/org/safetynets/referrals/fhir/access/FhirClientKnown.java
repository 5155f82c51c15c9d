package org.safetynets.referrals.fhir.access;

import org.safetynets.platform.kernel.Refusal;

/** A client acts for one practice or organization, and this one is registered already. */
record FhirClientKnown() implements Refusal {}
