/** Asking silent partners by the clock, and learning what came of it. */
@NullMarked
package org.safetynets.referrals.contact.application;

import org.jspecify.annotations.NullMarked;
