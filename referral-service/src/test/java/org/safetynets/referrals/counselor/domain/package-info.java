@NullMarked
package org.safetynets.referrals.counselor.domain;

import org.jspecify.annotations.NullMarked;
