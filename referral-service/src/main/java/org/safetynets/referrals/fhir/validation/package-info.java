/** What is checked of resources that come in and go out, by the R4 definitions. */
@NullMarked
package org.safetynets.referrals.fhir.validation;

import org.jspecify.annotations.NullMarked;
