/** What a system at either end may do with the loop of a referral. */
@NullMarked
package org.safetynets.referrals.fhir.application;

import org.jspecify.annotations.NullMarked;
