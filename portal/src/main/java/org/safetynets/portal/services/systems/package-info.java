/** Systems of practices and organizations, as referral-service knows them. */
@NullMarked
package org.safetynets.portal.services.systems;

import org.jspecify.annotations.NullMarked;
