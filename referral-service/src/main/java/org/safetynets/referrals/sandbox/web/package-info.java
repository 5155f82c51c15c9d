/** A practice's sandbox by HTTP. */
@NullMarked
package org.safetynets.referrals.sandbox.web;

import org.jspecify.annotations.NullMarked;
