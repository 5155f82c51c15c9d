/** Loops, clients and subscriptions in MongoDB. */
@NullMarked
package org.safetynets.referrals.fhir.persistence;

import org.jspecify.annotations.NullMarked;
