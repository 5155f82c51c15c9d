@NullMarked
package org.safetynets.referrals.fhir.web;

import org.jspecify.annotations.NullMarked;
