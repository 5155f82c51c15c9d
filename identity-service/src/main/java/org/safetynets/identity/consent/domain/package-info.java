/** What people agree to, who may sign it, and until when it counts. */
@NullMarked
package org.safetynets.identity.consent.domain;

import org.jspecify.annotations.NullMarked;
