/** What the other services and the audit trail are told of consents. */
@NullMarked
package org.safetynets.identity.consent.messaging;

import org.jspecify.annotations.NullMarked;
