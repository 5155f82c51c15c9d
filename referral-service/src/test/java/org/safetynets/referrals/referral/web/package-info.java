@NullMarked
package org.safetynets.referrals.referral.web;

import org.jspecify.annotations.NullMarked;
