@NullMarked
package org.safetynets.referrals.outward.web;

import org.jspecify.annotations.NullMarked;
