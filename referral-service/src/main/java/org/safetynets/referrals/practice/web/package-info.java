/** Practices by HTTP. */
@NullMarked
package org.safetynets.referrals.practice.web;

import org.jspecify.annotations.NullMarked;
