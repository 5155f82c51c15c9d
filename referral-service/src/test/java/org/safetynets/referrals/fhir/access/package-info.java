@NullMarked
package org.safetynets.referrals.fhir.access;

import org.jspecify.annotations.NullMarked;
