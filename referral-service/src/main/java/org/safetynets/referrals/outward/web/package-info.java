/** Referrals onward over HTTP: for staff, partners and recipients. */
@NullMarked
package org.safetynets.referrals.outward.web;

import org.jspecify.annotations.NullMarked;
