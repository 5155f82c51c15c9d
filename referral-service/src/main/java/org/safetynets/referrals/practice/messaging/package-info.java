/** What the other services are told of practices. */
@NullMarked
package org.safetynets.referrals.practice.messaging;

import org.jspecify.annotations.NullMarked;
