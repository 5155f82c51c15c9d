@NullMarked
package org.safetynets.referrals.practice;

import org.jspecify.annotations.NullMarked;
