@NullMarked
package org.safetynets.referrals.referral.application;

import org.jspecify.annotations.NullMarked;
