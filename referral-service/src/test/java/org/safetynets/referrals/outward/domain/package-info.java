@NullMarked
package org.safetynets.referrals.outward.domain;

import org.jspecify.annotations.NullMarked;
