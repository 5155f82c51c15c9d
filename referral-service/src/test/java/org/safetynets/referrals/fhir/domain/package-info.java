@NullMarked
package org.safetynets.referrals.fhir.domain;

import org.jspecify.annotations.NullMarked;
