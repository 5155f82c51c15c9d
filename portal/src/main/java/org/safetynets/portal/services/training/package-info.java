/** What the portal asks training-service. */
@NullMarked
package org.safetynets.portal.services.training;

import org.jspecify.annotations.NullMarked;
