/** What referral-service answers to other people's systems. */
@NullMarked
package org.safetynets.benchmarks.referrals;

import org.jspecify.annotations.NullMarked;
