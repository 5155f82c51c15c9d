/** What is checked of resources that come in, by the R4 definitions and by our own rules. */
@NullMarked
package org.safetynets.referrals.fhir.validation;

import org.jspecify.annotations.NullMarked;
