/** What the other services are told of systems, and for them. */
@NullMarked
package org.safetynets.referrals.integration.messaging;

import org.jspecify.annotations.NullMarked;
