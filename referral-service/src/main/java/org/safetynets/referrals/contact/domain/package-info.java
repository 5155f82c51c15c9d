/**
 * Asking a partner who claimed a referral and then was silent: when, how often, and when to stop.
 */
@NullMarked
package org.safetynets.referrals.contact.domain;

import org.jspecify.annotations.NullMarked;
