/** Playing the other end of made-up referrals, and beginning anew. */
@NullMarked
package org.safetynets.referrals.sandbox.application;

import org.jspecify.annotations.NullMarked;
