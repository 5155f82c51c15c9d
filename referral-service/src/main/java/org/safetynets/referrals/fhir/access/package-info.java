/** Which system calls the FHIR server, and what it may do there. */
@NullMarked
package org.safetynets.referrals.fhir.access;

import org.jspecify.annotations.NullMarked;
