/** What a partner is asked about their referral, and that they want none of it. */
@NullMarked
package org.safetynets.referrals.contact.web;

import org.jspecify.annotations.NullMarked;
