/** Systems of practices and organizations, their keys, and whom they may reach. */
@NullMarked
package org.safetynets.referrals.integration.domain;

import org.jspecify.annotations.NullMarked;
