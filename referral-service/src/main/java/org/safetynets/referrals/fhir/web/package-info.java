/** The FHIR R4 server: resources in, resources out. */
@NullMarked
package org.safetynets.referrals.fhir.web;

import org.jspecify.annotations.NullMarked;
