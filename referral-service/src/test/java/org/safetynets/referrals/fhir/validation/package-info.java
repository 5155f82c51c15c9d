@NullMarked
package org.safetynets.referrals.fhir.validation;

import org.jspecify.annotations.NullMarked;
