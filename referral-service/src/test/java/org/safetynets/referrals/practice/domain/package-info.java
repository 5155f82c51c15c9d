@NullMarked
package org.safetynets.referrals.practice.domain;

import org.jspecify.annotations.NullMarked;
