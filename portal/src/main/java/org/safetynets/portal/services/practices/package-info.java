/** Practices of counselors, as referral-service knows them. */
@NullMarked
package org.safetynets.portal.services.practices;

import org.jspecify.annotations.NullMarked;
