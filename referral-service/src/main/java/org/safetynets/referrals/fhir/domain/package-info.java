/** What each end of a referral has said by FHIR, and what each may read. */
@NullMarked
package org.safetynets.referrals.fhir.domain;

import org.jspecify.annotations.NullMarked;
