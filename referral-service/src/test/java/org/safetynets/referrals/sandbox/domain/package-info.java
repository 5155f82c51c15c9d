@NullMarked
package org.safetynets.referrals.sandbox.domain;

import org.jspecify.annotations.NullMarked;
