@NullMarked
package org.safetynets.referrals.integration.guide;

import org.jspecify.annotations.NullMarked;
