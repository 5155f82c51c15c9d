@NullMarked
package org.safetynets.referrals.integration;

import org.jspecify.annotations.NullMarked;
